import { useState } from 'react';
import { useText } from '../../lib/i18n/use-text.js';
import { signOut } from '../../lib/session/session-store.js';
import { Button } from '../../ui/Button.js';
import { Note } from '../../ui/page/Note.js';

/** Signs out; says so where the server could not be told. */
export function SignOutButton({ wide }: { wide?: boolean }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    setBusy(true);
    const answer = await signOut();
    setBusy(false);
    setFailed(!answer.ok && answer.status !== 401);
  };
  return (
    <>
      <Button wide={wide} busy={busy} onClick={() => void leave()}>
        {t('shell.sign_out')}
      </Button>
      <div role="alert">{failed && <Note tone="danger">{t('shell.sign_out.failed')}</Note>}</div>
    </>
  );
}
