import { checkRequirements, ClearanceKind, takesDetail } from '@mutuality/domain/navigators';
import { useWatch } from 'react-hook-form';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import type { FormProblem } from '../../lib/refusals/problems.js';
import { CheckListField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextArea } from '../../ui/form/TextField.js';
import { RequireClearances } from './requirements.graphql.js';
import type { RequiringBranch } from './RequirementsPage.js';

interface Draft {
  kinds: ClearanceKind[];
  /** Names by kind, one on each line. */
  names: Partial<Record<ClearanceKind, string>>;
}

const named = (Object.keys(ClearanceKind) as ClearanceKind[]).filter(takesDetail);

/** One requirement for each kind, or for each name of a kind. */
const requirementsIn = ({ kinds, names }: Draft) =>
  kinds.flatMap((kind) => {
    const details = takesDetail(kind)
      ? (names[kind] ?? '').split('\n').filter((line) => line.trim() !== '')
      : [];
    return details.length === 0 ? [{ kind, detail: '' }] : details.map((detail) => ({ kind, detail }));
  });

/** A fault of one requirement stands at the names of its kind. */
function atNames(problems: FormProblem[], draft: Draft): FormProblem[] {
  const requirements = requirementsIn(draft);
  return problems.map((problem) => {
    const index = /^requirements\.(\d+)\./.exec(problem.field ?? '')?.[1];
    const kind = index === undefined ? undefined : requirements[Number(index)]?.kind;
    return kind ? { ...problem, field: `names.${kind}` } : problem;
  });
}

/** What a navigator must meet at this branch. Nothing is asked for until the library says so. */
export function RequirementsForm({ branch, onSaved }: { branch: RequiringBranch; onSaved: () => void }) {
  const speech = useText();
  const { t } = speech;
  const [save] = useSave(RequireClearances);
  const namesOf = (kind: ClearanceKind) =>
    branch.requirements
      .filter((each) => each.kind === kind && each.detail !== '')
      .map(({ detail }) => detail);
  const form = useDraft<Draft>({
    kinds: [...new Set(branch.requirements.map(({ kind }) => kind))],
    names: Object.fromEntries(named.map((kind) => [kind, namesOf(kind).join('\n')])),
  });
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
