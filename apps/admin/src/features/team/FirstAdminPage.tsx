import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MemberToInviteQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { StatusLine } from '../../ui/page/StatusLine.js';
import { type InviteDraft, PersonFields } from './InviteForm.js';
import { Invitations } from './Invitations.js';
import { InvitePerson, MemberToInvite } from './team.graphql.js';

type Member = MemberToInviteQuery['organization'];

/** The consortium invites the first person of a member; after that the member takes care of its own team (R11). */
export function FirstAdminPage({ organizationId }: { organizationId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(MemberToInvite, { organizationId });
  const member = loaded.data?.organization;
  const params = { affiliationId: affiliation.id };
  const isLibrary = member?.kind !== 'RECOVERY_ORGANIZATION';
  return (
    <Page
      title={isLibrary ? t('team.first_admin') : t('team.first_coordinator')}
      lead={member?.name}
      tabTitle={`${t('team.first_admin')}: ${member?.name ?? ''}`}
      narrow
    >
      <Loaded of={loaded}>
        {({ organization, openInvitations }) => (
          <>
            <Invite member={organization} again={openInvitations.length > 0} />
            <Invitations of={openInvitations} zone={organization.zone} />
          </>
        )}
      </Loaded>
      <p>
        {isLibrary ? (
          <Link to="/a/$affiliationId/libraries/$libraryId" params={{ ...params, libraryId: organizationId }}>
            {t('team.back_to_library')}
          </Link>
        ) : (
          <Link to="/a/$affiliationId/partners" params={params}>
            {t('team.back_to_partners')}
          </Link>
        )}
      </p>
    </Page>
  );
}

/** `again`: somebody is asked already, whose link ends with a new invitation. */
function Invite({ member, again }: { member: Member; again: boolean }) {
  const speech = useText();
  const { t, language } = speech;
  const [send] = useSave(InvitePerson);
  const [sent, setSent] = useState('');
  const form = useDraft<Pick<InviteDraft, 'name' | 'mail' | 'language'>>({
    ...{ name: '', mail: member.mail ?? '', language },
  });
  const [role] = member.rolesToInvite;
  if (!role) {
    return <Note tone="ok">{t('team.member_has_admin', { count: member.admins })}</Note>;
  }
  return (
    <>
      {again && <Note tone="info">{t('team.invited_already')}</Note>}
      <Form
        form={form}
        submit={again ? t('team.invite.again') : t('team.invite.send')}
        onSubmit={async (draft) => {
          const { problem } = await send({
            input: { organizationId: member.id, ...draft, role, branchIds: [] },
          });
          if (problem) return formProblems(problem, speech);
          form.reset();
          setSent(draft.name);
        }}
      >
        <PersonFields />
      </Form>
      <StatusLine>{again && sent && t('team.invited', { name: sent })}</StatusLine>
    </>
  );
}
