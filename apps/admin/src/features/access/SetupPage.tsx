import { useText } from '../../lib/i18n/use-text.js';
import { zoneHere } from '../../lib/dates/weeks.js';
import type { Answer } from '../../lib/session/rest.js';
import { enter } from '../../lib/session/session-store.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { PasswordField, TextField } from '../../ui/form/TextField.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { useShutFaults, useShutText } from './shut-text.js';

interface SetupPageProps {
  token: string;
  link: Answer<{ state: string }>;
  onDone: () => void;
}

/** The first consortium of an empty deployment and its admin; the link is used by the button. */
export function SetupPage({ token, link, onDone }: SetupPageProps) {
  const { t, language } = useText();
  const shutText = useShutText();
  const shutFaults = useShutFaults();
  const form = useDraft({ consortiumName: '', name: '', email: '', password: '' });
  if (!link.ok || link.value.state !== 'OPEN') {
    const shut = link.ok ? { code: 'ENDED', state: link.value.state } : link.shut;
    return (
      <Page title={t('access.setup.shut.title')} narrow>
        <Note tone="info">{shutText(shut)}</Note>
      </Page>
    );
  }
  return (
    <Page title={t('access.setup.title')} lead={t('access.setup.lead')} narrow>
      <Form
        form={form}
        submit={t('access.setup.button')}
        onSubmit={async (draft) => {
          const answer = await enter('/auth/setup', { token, ...draft, language, zone: zoneHere() });
          if (!answer.ok) return shutFaults(answer.shut);
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
