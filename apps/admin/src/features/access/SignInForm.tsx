import { useText } from '../../lib/i18n/use-text.js';
import type { Session } from '../../lib/session/session.js';
import { signIn } from '../../lib/session/session-store.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { PasswordField, TextField } from '../../ui/form/TextField.js';
import { useShutFaults } from './shut-text.js';

interface SignInFormProps {
  email?: string;
  onDone: (session: Session) => void;
}

/** E-mail and password. A wrong pair never says which of the two was wrong. */
export function SignInForm({ email = '', onDone }: SignInFormProps) {
  const { t } = useText();
  const shutFaults = useShutFaults();
  const form = useDraft({ email, password: '' });
  return (
    <Form
      form={form}
      submit={t('access.sign_in.button')}
      onSubmit={async ({ email: mail, password }) => {
        const answer = await signIn(mail.trim(), password);
        if (!answer.ok) return shutFaults(answer.shut);
        onDone(answer.value);
      }}
    >
      <TextField name="email" type="email" autoComplete="username" label={t('access.email')} />
      <PasswordField name="password" label={t('access.password')} />
    </Form>
  );
}
