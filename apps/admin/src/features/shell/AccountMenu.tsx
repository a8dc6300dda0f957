import { IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { DensityChoice, ThemeChoice } from './Preferences.js';
import styles from './Shell.module.css';

/** Who is signed in, how the screen looks, the keys, and the way out. */
export function AccountMenu({ onKeys, signOut }: { onKeys: () => void; signOut: ReactNode }) {
  const { t } = useText();
  const { session } = useAffiliation();
  return (
    <Disclosure
      label={
        <>
          <IconUserCircle size={24} aria-hidden="true" />
          <span className={styles.person}>{session.user.name}</span>
          <span className="visually-hidden">{t('shell.account')}</span>
        </>
      }
    >
      {(close) => (
        <div className={styles.account}>
          <p className={styles.who}>{session.user.name}</p>
          <ThemeChoice />
          <DensityChoice />
          <Button
            wide
            onClick={() => {
              close();
              onKeys();
            }}
          >
            {t('ui.keys.help')}
          </Button>
          {signOut}
        </div>
      )}
    </Disclosure>
  );
}
