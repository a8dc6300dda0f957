import { useText } from '../../lib/i18n/use-text.js';
import { ask } from '../../lib/session/rest.js';
import { forgetSession } from '../../lib/session/session-store.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { PasswordField, TextField } from '../../ui/form/TextField.js';
import { Page } from '../../ui/page/Page.js';
import { useShutText } from './shut-text.js';

/** The first consortium of an empty deployment and its admin; the link is used by the button. */
export function SetupPage({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useText();
  const shutText = useShutText();
  const form = useDraft({ consortiumName: '', name: '', email: '', password: '' });
  return (
    <Page title={t('access.setup.title')} lead={t('access.setup.lead')} narrow>
      <Form
        form={form}
        submit={t('access.setup.button')}
        onSubmit={async (draft) => {
          const answer = await ask('POST', '/auth/setup', { token, ...draft });
          if (!answer.ok) return [{ message: shutText(answer.shut) }];
          forgetSession();
          onDone();
        }}
      >
        <TextField
          name="consortiumName"
          label={t('access.setup.consortium')}
          hint={t('access.setup.consortium.hint')}
        />
        <TextField name="name" autoComplete="name" label={t('access.name')} />
        <TextField name="email" type="email" autoComplete="username" label={t('access.email')} />
        <PasswordField name="password" fresh label={t('access.password')} hint={t('access.password.hint')} />
      </Form>
    </Page>
  );
}
