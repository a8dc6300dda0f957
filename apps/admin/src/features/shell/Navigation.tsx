import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { entriesFor, type NavEntry } from './nav-entry.js';
import styles from './Shell.module.css';

interface NavigationProps {
  nav: readonly NavEntry[];
}

function Entry({ entry, home }: { entry: NavEntry; home: boolean }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const Icon = entry.icon;
  return (
    <li>
      <Link
        to={entry.to}
        params={{ affiliationId: affiliation.id }}
        activeOptions={{ exact: home, includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
        className={styles.entry}
      >
        <Icon size={22} aria-hidden="true" />
        <span>{t(entry.textId)}</span>
      </Link>
    </li>
  );
}

const isHome = (entry: NavEntry) => entry.to === '/a/$affiliationId';

/** The places of a role: at the left, on a phone at the bottom (three, and the rest behind "More"). */
export function Navigation({ nav }: NavigationProps) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const entries = entriesFor(nav, affiliation);
  return (
    <>
      <nav aria-label={t('shell.nav')} className={styles.side}>
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.textId} entry={entry} home={isHome(entry)} />
          ))}
        </ul>
      </nav>
      <nav aria-label={t('shell.nav')} className={styles.bottom}>
        <ul>
          {entries.slice(0, 3).map((entry) => (
            <Entry key={entry.textId} entry={entry} home={isHome(entry)} />
          ))}
          <Entry entry={{ to: '/a/$affiliationId/more', textId: 'nav.more', icon: IconDots }} home={false} />
        </ul>
      </nav>
    </>
  );
}
