import { useText } from '../../lib/i18n/use-text.js';
import type { Session } from '../../lib/session/session.js';
import { Page } from '../../ui/page/Page.js';
import { SignInForm } from './SignInForm.js';

/** The way in. */
export function SignInPage({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useText();
  return (
    <Page title={t('access.sign_in.title')} lead={t('access.sign_in.lead')} narrow>
      <SignInForm onDone={onDone} />
      <p>{t('access.sign_in.help')}</p>
    </Page>
  );
}
