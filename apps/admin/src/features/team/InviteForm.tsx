import type { Role } from '@mutuality/domain/access';
import { isSingleOutlet, placesOf } from '@mutuality/domain/onboarding';
import { Link } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { RadioField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { BranchChoice } from './BranchesForm.js';
import { InvitePerson } from './team.graphql.js';
import type { TeamOf } from './TeamPage.js';

export interface InviteDraft {
  name: string;
  mail: string;
  role: Role;
  language: string;
  branchIds: string[];
}

/** The roles that this form invites to: all but navigators, who are invited from their own file. */
export const rolesByMail = ({ rolesToInvite }: TeamOf): Role[] =>
  rolesToInvite.filter((role) => role !== 'NAVIGATOR');

/** Where a navigator's file begins, from which they are invited. */
export function NavigatorsElsewhere() {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  return (
    <p>
      {t('team.navigators.from_file')}{' '}
      <Link to="/a/$affiliationId/navigators/new" params={{ affiliationId: affiliation.id }}>
        {t('team.navigators.add')}
      </Link>
    </p>
  );
}

/** A colleague gets a mail with a link, good for 14 days. */
export function InviteForm({ organization, onDone }: { organization: TeamOf; onDone: () => void }) {
  const speech = useText();
  const { t, language } = speech;
  const tell = useTell();
  const [invite] = useSave(InvitePerson);
  const roles = rolesByMail(organization);
  const form = useDraft<InviteDraft>({
    ...{ name: '', mail: '', role: roles[0], language, branchIds: [] },
  });
  const { role } = useWatch({ control: form.control }) as InviteDraft;
  const places = placesOf(organization.branches);
  const alone = isSingleOutlet(organization.branches);
  return (
    <Form
      form={form}
      submit={t('team.invite.send')}
      aside={<Button onClick={onDone}>{t('team.cancel')}</Button>}
      onSubmit={async (draft) => {
        const staff = draft.role === 'BRANCH_STAFF';
        const branchIds = staff ? (alone ? places.map(({ id }) => id) : draft.branchIds) : [];
        const { problem } = await invite({ input: { organizationId: organization.id, ...draft, branchIds } });
        if (problem) return formProblems(problem, speech);
        tell(t('team.invited', { name: draft.name }));
        onDone();
      }}
    >
      <PersonFields />
      {roles.length > 1 ? (
        <RadioField
          name="role"
          label={t('team.what_role')}
          options={roles.map((value) => ({
            value,
            label: t(`team.role.${value}`),
            hint: t(`team.role.${value}.hint`),
          }))}
        />
      ) : (
        <p>
          {t('team.role')}: {t(`team.role.${role}`)}. {t(`team.role.${role}.hint`)}
        </p>
      )}
      {role === 'BRANCH_STAFF' && !alone && <BranchChoice organization={organization} />}
    </Form>
  );
}

/** Who is invited, and in which language the mail is. */
export function PersonFields() {
  const { t } = useText();
  return (
    <>
      <TextField name="name" label={t('team.name')} autoComplete="off" maxLength={120} />
      <TextField
        name="mail"
        type="email"
        label={t('team.mail')}
        hint={t('team.mail.hint')}
        autoComplete="off"
      />
      <SelectField
        name="language"
        label={t('team.language')}
        length="medium"
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
    </>
  );
}
