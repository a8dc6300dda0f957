import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { SkipLink } from '../../ui/SkipLink.js';
import { Brand } from './Brand.js';
import { HelpLink } from './HelpLink.js';
import { LanguageToggle } from './Preferences.js';
import styles from './Shell.module.css';

/** What stands around the screens before one is at work: sign-in, choosing, an invitation. */
export function DoorPage({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={styles.door}>
      <SkipLink />
      <header className={styles.header}>
        <Brand />
        <div className={styles.tools}>
          <HelpLink />
          <LanguageToggle />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.doorMain}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('shell.footer')}</p>
      </footer>
    </div>
  );
}
