import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Page } from '../../ui/page/Page.js';
import { entriesFor, type NavEntry } from './nav-entry.js';
import { DensityChoice, ThemeChoice } from './Preferences.js';
import styles from './Shell.module.css';

/** The places of a role as a list, without the ones already in view. */
function Places({ entries }: { entries: NavEntry[] }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <ul className={styles.places}>
      {entries.map(({ to, textId, icon: Icon }) => (
        <li key={textId}>
          <Link to={to} params={{ affiliationId: affiliation.id }} className={styles.place}>
            <Icon size={24} aria-hidden="true" />
            {t(textId)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** All the places of the person at work. */
export function OwnPlaces({ nav }: { nav: readonly NavEntry[] }) {
  const { affiliation } = useAffiliation();
  return <Places entries={entriesFor(nav, affiliation)} />;
}

/** The first screen of a role that has none of its own: where one can go from here. */
export function RoleHome({ nav }: { nav: readonly NavEntry[] }) {
  const { t } = useText();
  const { affiliation, session } = useAffiliation();
  const entries = entriesFor(nav, affiliation).filter((entry) => entry.to !== '/a/$affiliationId');
  return (
    <Page
      title={t('shell.home.title', { name: session.user.name })}
      tabTitle={t('nav.home')}
      lead={t(`shell.home.${affiliation.role}`)}
    >
      {entries.length > 0 ? <Places entries={entries} /> : <p>{t('shell.home.nothing')}</p>}
    </Page>
  );
}

/** On a phone: the places that the bottom bar has no room for, and what the account button holds. */
export function MorePage({ nav, signOut }: { nav: readonly NavEntry[]; signOut: ReactNode }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <Page title={t('nav.more')} narrow>
      <Places entries={entriesFor(nav, affiliation).slice(3)} />
      <ThemeChoice />
      <DensityChoice />
      {signOut}
    </Page>
  );
}
