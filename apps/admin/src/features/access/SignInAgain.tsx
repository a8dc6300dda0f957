import { useText } from '../../lib/i18n/use-text.js';
import type { Session } from '../../lib/session/session.js';
import { leaveEndedSession } from '../../lib/session/session-store.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/overlay/Dialog.js';
import { SignInForm } from './SignInForm.js';

/** The session ended while a page was open: the page and its draft stay, and signing in goes on with them. */
export default function SignInAgain({ session }: { session: Session }) {
  const { t } = useText();
  const goOn = (now: Session) => {
    if (now.user.id !== session.user.id) window.location.assign('/');
  };
  return (
    <Dialog
      opened
      mustAnswer
      title={t('access.ended.title')}
      onClose={leaveEndedSession}
      actions={<Button onClick={leaveEndedSession}>{t('access.ended.leave')}</Button>}
    >
      <p>{t('problem.SIGNED_OUT')}</p>
      <p>{t('access.ended.who', { name: session.user.name })}</p>
      <SignInForm onDone={goOn} />
    </Dialog>
  );
}
