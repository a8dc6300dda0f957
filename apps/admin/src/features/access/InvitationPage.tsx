import { useText } from '../../lib/i18n/use-text.js';
import type { Answer } from '../../lib/session/rest.js';
import { enter } from '../../lib/session/session-store.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { PasswordField, TextField } from '../../ui/form/TextField.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import styles from './Access.module.css';
import type { Invitation } from './invitation.js';
import { useShutFaults, useShutText } from './shut-text.js';

function Facts({ invitation }: { invitation: Invitation }) {
  const { t } = useText();
  const { organizationName, role, branchNames, mail, invitedByName, invitedByOrganization } = invitation;
  const apart = branchNames.filter((name) => name !== organizationName);
  return (
    <dl className={styles.facts}>
      <dt>{t('access.invitation.organization')}</dt>
      <dd>{organizationName}</dd>
      <dt>{t('access.invitation.role')}</dt>
      <dd>{t(`role.${role}`)}</dd>
      {apart.length > 0 && (
        <>
          <dt>{t('access.invitation.branches')}</dt>
          <dd>{apart.join(', ')}</dd>
        </>
      )}
      <dt>{t('access.invitation.by')}</dt>
      <dd>
        {invitedByOrganization
          ? t('access.invitation.by.of', { name: invitedByName, organization: invitedByOrganization })
          : invitedByName}
      </dd>
      <dt>{t('access.invitation.mail')}</dt>
      <dd>{mail}</dd>
    </dl>
  );
}

interface InvitationPageProps {
  token: string;
  invitation: Answer<Invitation>;
  onDone: () => void;
}

/** Who invites, to what; one button accepts. Opening the page uses nothing up. */
export function InvitationPage({ token, invitation, onDone }: InvitationPageProps) {
  const { t } = useText();
  const shutText = useShutText();
  const shutFaults = useShutFaults();
  const form = useDraft({ name: invitation.ok ? invitation.value.personName : '', password: '' });
  if (!invitation.ok || invitation.value.state !== 'OPEN') {
    const shut = invitation.ok ? { code: 'ENDED', state: invitation.value.state } : invitation.shut;
    return (
      <Page title={t('access.invitation.shut.title')} narrow>
        <Note tone="info">{shutText(shut)}</Note>
      </Page>
    );
  }
  const { hasAccount, organizationName } = invitation.value;
  return (
    <Page
      title={t('access.invitation.title', { organization: organizationName })}
      lead={t('access.invitation.lead')}
      narrow
    >
      <Facts invitation={invitation.value} />
      <p>{hasAccount ? t('access.invitation.known') : t('access.invitation.new')}</p>
      <Form
        form={form}
        submit={t('access.invitation.accept')}
        onSubmit={async ({ name, password }) => {
          const body = hasAccount ? { token, password } : { token, name: name.trim(), password };
          const answer = await enter('/auth/invitations/accept', body);
          if (!answer.ok) return shutFaults(answer.shut);
          onDone();
        }}
      >
        {!hasAccount && (
          <TextField name="name" autoComplete="name" label={t('access.name')} hint={t('access.name.hint')} />
        )}
        <PasswordField
          name="password"
          label={t('access.password')}
          fresh={!hasAccount}
          hint={hasAccount ? undefined : t('access.password.hint')}
        />
      </Form>
    </Page>
  );
}
