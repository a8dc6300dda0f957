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
  const initials = session.user.name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
  return (
    <Disclosure
      label={<span className={styles.initials}>{initials}</span>}
      name={t('shell.account', { name: session.user.name })}
    >
      {(close) => (
        <div className={styles.account}>
          <p>
            <strong>{session.user.name}</strong>
          </p>
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
