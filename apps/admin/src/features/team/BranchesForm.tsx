import { placeName, placesOf } from '@mutuality/domain/onboarding';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { CheckListField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { ChangeBranches } from './team.graphql.js';
import type { TeamOf } from './TeamPage.js';

interface BranchesFormProps {
  person: { id: string; branchIds: string[] };
  organization: TeamOf;
  onDone: () => void;
}

/** At which branches a colleague works; they sign in again for it. */
export function BranchesForm({ person, organization, onDone }: BranchesFormProps) {
  const speech = useText();
  const { t } = speech;
  const [change] = useSave(ChangeBranches);
  const form = useDraft<{ branchIds: string[] }>({ branchIds: person.branchIds });
  return (
    <Form
      form={form}
      submit={t('team.save')}
      aside={<Button onClick={onDone}>{t('team.cancel')}</Button>}
      onSubmit={async ({ branchIds }) => {
        const { problem } = await change({ affiliationId: person.id, branchIds });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <BranchChoice organization={organization} />
    </Form>
  );
}

/** The branches of the library, to tick. */
export function BranchChoice({ organization }: { organization: TeamOf }) {
  const { t } = useText();
  return (
    <CheckListField
      name="branchIds"
      label={t('team.which_branches')}
      hint={t('team.which_branches.hint')}
      options={placesOf(organization.branches).map(({ id, name }) => ({
        value: id,
        label: placeName(organization.name, name, organization.branches).place,
      }))}
    />
  );
}
