import { checkWish, WishKind } from '@mutuality/domain/navigators';
import type { Weekday } from '@mutuality/domain/time';
import { useWatch } from 'react-hook-form';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { RadioField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { DayField, TimeField } from '../../ui/form/WhenField.js';
import type { FullFile } from './file.js';
import { AddWish, PlaceableBranches } from './navigators.graphql.js';
import { weekdayWords } from './WishesTab.js';
import { placeWords, textOrNull } from './words.js';

interface Draft {
  kind: WishKind;
  branchId: string;
  weekday: string;
  fromTime: string;
  toTime: string;
  startsOn: string;
  endsOn: string;
}

const facts = (draft: Draft) => ({
  kind: draft.kind,
  branchId: textOrNull(draft.branchId),
  weekday: draft.weekday ? (Number(draft.weekday) as Weekday) : null,
  fromTime: textOrNull(draft.fromTime),
  toTime: textOrNull(draft.toTime),
  startsOn: textOrNull(draft.startsOn),
  endsOn: textOrNull(draft.endsOn),
});

interface WishFormProps {
  file: FullFile;
  onDone: () => void;
  onCancel: () => void;
}

/** Writes down what a navigator asked for. */
export function WishForm({ file, onDone, onCancel }: WishFormProps) {
  const speech = useText();
  const { t } = speech;
  const [add] = useSave(AddWish);
  const form = useDraft<Draft>({
    kind: WishKind.NOT_ON_WEEKDAY,
    branchId: '',
    weekday: '',
    fromTime: '',
    toTime: '',
    startsOn: '',
    endsOn: '',
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <Form
      form={form}
      submit={t('navigators.wish.save')}
      aside={<Button onClick={onCancel}>{t('navigators.cancel')}</Button>}
      check={(draft) => refusalProblems(checkWish(facts(draft)), speech)}
      onSubmit={async (draft) => {
        const { problem } = await add({ input: { navigatorId: file.id, ...facts(draft) } });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <RadioField
        name="kind"
        label={t('navigators.wish.kind')}
        options={Object.keys(WishKind).map((value) => ({ value, label: t(`navigators.wish.kind.${value}`) }))}
      />
      {kind === 'ASKED_NOT_AT' && <Where organizationId={file.recoveryOrganizationId} />}
      {kind === 'NOT_ON_WEEKDAY' && <When />}
      {kind === 'AWAY' && (
        <>
          <DayField name="startsOn" label={t('navigators.wish.first_day')} />
          <DayField name="endsOn" label={t('navigators.wish.last_day')} optional />
        </>
      )}
    </Form>
  );
}

function Where({ organizationId }: { organizationId: string }) {
  const { t } = useText();
  const { data } = useLoad(PlaceableBranches, { organizationId });
  const options = (data?.placeableBranches ?? []).map((place) => ({
    value: place.branchId,
    label: placeWords(place),
  }));
  return <SelectField name="branchId" label={t('navigators.place.where')} options={options} />;
}

function When() {
  const speech = useText();
  const { t } = speech;
  const options = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    value: String(weekday),
    label: weekdayWords(weekday, speech),
  }));
  return (
    <>
      <SelectField name="weekday" label={t('navigators.wish.weekday')} options={options} length="medium" />
      <TimeField
        name="fromTime"
        label={t('navigators.wish.from')}
        hint={t('navigators.wish.from.hint')}
        optional
      />
      <TimeField name="toTime" label={t('navigators.wish.to')} optional />
    </>
  );
}
