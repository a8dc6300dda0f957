import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { useShortcuts } from '../../lib/shortcuts/shortcuts.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { AccountMenu } from './AccountMenu.js';
import { AffiliationWords } from './Affiliation.js';
import { Brand } from './Brand.js';
import { HelpLink } from './HelpLink.js';
import { entriesFor, type NavEntry } from './nav-entry.js';
import { Navigation } from './Navigation.js';
import { LanguageToggle } from './Preferences.js';
import styles from './Shell.module.css';

const KeyboardHelp = lazy(() => import('../../ui/KeyboardHelp.js'));

interface ShellProps {
  nav: readonly NavEntry[];
  /** The button that signs out. */
  signOut: ReactNode;
  children: ReactNode;
}

/** What stands around every screen of a signed-in person. */
export function Shell({ nav, signOut, children }: ShellProps) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [keys, setKeys] = useState(false);
  const shortcuts = useMemo(
    () => [
      { keys: '?', textId: 'ui.keys.help', run: () => setKeys(true) },
      ...entriesFor(nav, affiliation)
        .filter((entry) => entry.keys)
        .map((entry) => ({
          keys: entry.keys ?? '',
          textId: entry.textId,
          run: () => void navigate({ to: entry.to, params: { affiliationId: affiliation.id } }),
        })),
    ],
    [nav, affiliation, navigate],
  );
  useShortcuts(shortcuts);
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.header}>
        <Brand affiliationId={affiliation.id} />
        <AffiliationWords />
        <div className={styles.tools}>
          <HelpLink affiliationId={affiliation.id} />
          <LanguageToggle />
          <AccountMenu onKeys={() => setKeys(true)} signOut={signOut} />
        </div>
      </header>
      <Navigation nav={nav} />
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('shell.footer')}</p>
      </footer>
      <Suspense>{keys && <KeyboardHelp onClose={() => setKeys(false)} />}</Suspense>
    </div>
  );
}
