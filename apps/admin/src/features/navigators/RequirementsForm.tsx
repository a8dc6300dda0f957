import { checkRequirements, ClearanceKind } from '@mutuality/domain/navigators';
import { useWatch } from 'react-hook-form';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { CheckListField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextArea } from '../../ui/form/TextField.js';
import { RequireClearances } from './requirements.graphql.js';
import { atNames, draftOf, named, type RequirementsDraft, requirementsIn } from './requirements-draft.js';
import type { RequiringBranch } from './RequirementsPage.js';

/** What a navigator must meet at this branch. Nothing is asked for until the library says so. */
export function RequirementsForm({ branch, onSaved }: { branch: RequiringBranch; onSaved: () => void }) {
  const speech = useText();
  const { t } = speech;
  const [save] = useSave(RequireClearances);
  const form = useDraft<RequirementsDraft>(draftOf(branch.requirements));
  const kinds = useWatch({ control: form.control, name: 'kinds' });
  return (
    <Form
      form={form}
      submit={t('navigators.requirements.save')}
      check={(draft) => atNames(refusalProblems(checkRequirements(requirementsIn(draft)), speech), draft)}
      onSubmit={async (draft) => {
        const input = { branchId: branch.id, version: branch.version, requirements: requirementsIn(draft) };
        const { problem } = await save({ input });
        if (problem) return atNames(formProblems(problem, speech), draft);
        onSaved();
      }}
    >
      <CheckListField
        name="kinds"
        label={t('navigators.requirements.what')}
        hint={t('navigators.requirements.hint')}
        optional
        options={Object.keys(ClearanceKind).map((value) => ({
          value,
          label: t(`navigators.clearance.${value}`),
          hint: value === 'SCHOOL_CHECK' ? t('navigators.requirements.school') : undefined,
        }))}
      />
      {named
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <TextArea
            key={kind}
            name={`names.${kind}`}
            rows={2}
            label={t(`navigators.requirements.names.${kind}`)}
            hint={t('navigators.requirements.names.hint')}
            optional={kind === 'ORIENTATION'}
          />
        ))}
    </Form>
  );
}
