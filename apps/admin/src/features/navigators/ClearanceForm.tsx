import {
  checkClearance,
  ClearanceKind,
  requirementsOf,
  requirementText,
  takesDetail,
} from '@mutuality/domain/navigators';
import { useWatch } from 'react-hook-form';
import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import type { ClearanceFacts, FullFile } from './file.js';
import { AttestClearance } from './navigators.graphql.js';
import { clearanceWords, textOrNull } from './words.js';

interface Draft {
  /** A requirement as branches keep it: `NALOXONE`, `SCHOOL_CHECK:Norrie Elementary`. */
  kind: string;
  detail: string;
  metUntil: string;
  attestedBy: string;
  attestedOn: string;
}

/** What is sent: the chosen requirement, or the plain kind with the name that was typed. */
function facts({ kind: what, detail, metUntil, attestedBy, attestedOn }: Draft) {
  const [chosen] = requirementsOf('', [what]);
  const kind = chosen?.kind ?? ('OTHER' as ClearanceKind);
  const named = chosen?.detail || (takesDetail(kind) ? detail : '');
  return { kind, detail: named, metUntil: textOrNull(metUntil), attestedBy, attestedOn };
}

/** What the branches of this person ask for, then all kinds. */
function useWhatOptions(file: FullFile, clearance: ClearanceFacts | undefined) {
  const speech = useText();
  const asked = [
    ...(clearance ? [clearance] : []),
    ...file.placements.flatMap(({ requirements }) => requirements),
  ];
  const kinds = Object.keys(ClearanceKind) as ClearanceKind[];
  const all = [...asked, ...kinds.map((kind) => ({ kind, detail: '' }))];
  const words = new Map(all.map((each) => [requirementText(each), clearanceWords(each, speech)]));
  return [...words].map(([value, label]) => ({ value, label }));
}

interface ClearanceFormProps {
  file: FullFile;
  /** The one that is attested again. */
  clearance?: ClearanceFacts;
  onDone: () => void;
  onCancel: () => void;
}

/** "Met until, attested by": there is no field for anything else. */
export function ClearanceForm({ file, clearance, onDone, onCancel }: ClearanceFormProps) {
  const speech = useText();
  const { t } = speech;
  const [attest] = useSave(AttestClearance);
  const today = todayIn(zoneHere());
  const options = useWhatOptions(file, clearance);
  const form = useDraft<Draft>({
    kind: clearance ? requirementText(clearance) : '',
    detail: '',
    metUntil: '',
    attestedBy: clearance?.attestedBy ?? '',
    attestedOn: today,
  });
  const what = useWatch({ control: form.control, name: 'kind' });
  const [chosen] = requirementsOf('', [what]);
  return (
    <Form
      form={form}
      submit={t('navigators.clearance.save')}
      aside={<Button onClick={onCancel}>{t('navigators.cancel')}</Button>}
      check={(draft) => refusalProblems(checkClearance(facts(draft), today), speech)}
      onSubmit={async (draft) => {
        const { problem } = await attest({ input: { navigatorId: file.id, ...facts(draft) } });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <SelectField name="kind" label={t('navigators.clearance.what')} options={options} />
      {chosen && chosen.detail === '' && takesDetail(chosen.kind) && (
        <TextField
          name="detail"
          label={t('navigators.clearance.detail')}
          hint={t('navigators.clearance.detail.hint')}
          maxLength={80}
          optional={chosen.kind !== 'OTHER'}
        />
      )}
      <DayField
        name="metUntil"
        label={t('navigators.clearance.met_until')}
        hint={t('navigators.clearance.met_until.hint')}
        optional
      />
      <TextField name="attestedBy" label={t('navigators.clearance.attested_by')} maxLength={120} />
      <DayField name="attestedOn" label={t('navigators.clearance.attested_on')} max={today} />
    </Form>
  );
}
