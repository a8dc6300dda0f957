import type { TravelTimesQuery } from '../../gql/graphql.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { CheckField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { NumberField } from '../../ui/form/TextField.js';
import type { BoardPlace } from './board.js';
import { SetTravelTime } from './scheduling.graphql.js';

type TravelTime = TravelTimesQuery['travelTimes'][number];

interface PairDraft {
  branchId: string;
  otherBranchId: string;
  minutes: string;
  blocks: boolean;
}

type Ends = Pick<TravelTime, 'branchId' | 'otherBranchId'>;

/** Travel times hold both ways. */
const isPair = (one: Ends, other: Ends) =>
  [one.branchId, one.otherBranchId].sort().join() === [other.branchId, other.otherBranchId].sort().join();

/** Says how many minutes lie between two places. */
export function PairForm({
  places,
  times,
  onDone,
  onCancel,
}: {
  places: BoardPlace[];
  /** What stands now: a pair that is said anew is written over only as it was seen. */
  times: TravelTime[];
  onDone: () => void;
  onCancel: () => void;
}) {
  const speech = useText();
  const { t } = speech;
  const [save] = useSave(SetTravelTime);
  const form = useDraft<PairDraft>({ branchId: '', otherBranchId: '', minutes: '', blocks: false });
  const options = places.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form
      form={form}
      submit={t('scheduling.travel.save')}
      aside={<Button onClick={onCancel}>{t('scheduling.cancel')}</Button>}
      check={({ branchId, otherBranchId, minutes }) => [
        ...(branchId === otherBranchId
          ? [{ field: 'otherBranchId', message: t('scheduling.travel.same') }]
          : []),
        ...(/^\d{1,3}$/.test(minutes.trim())
          ? []
          : [{ field: 'minutes', message: t('refusal.scheduling.travel_minutes') }]),
      ]}
      onSubmit={async ({ minutes, ...pair }) => {
        const known = times.find((time) => isPair(time, pair));
        const input = { ...pair, minutes: Number(minutes), version: known?.version ?? null };
        const { problem } = await save({ input });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <SelectField name="branchId" label={t('scheduling.travel.one')} options={options} />
      <SelectField name="otherBranchId" label={t('scheduling.travel.other')} options={options} />
      <NumberField name="minutes" label={t('scheduling.travel.minutes')} />
      <CheckField
        name="blocks"
        label={t('scheduling.travel.block')}
        hint={t('scheduling.travel.block.hint')}
      />
    </Form>
  );
}
