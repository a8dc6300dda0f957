import { checkClosedDay } from '@mutuality/domain/hours';
import { placeName, placesOf } from '@mutuality/domain/onboarding';
import { useWatch } from 'react-hook-form';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { RadioField, SelectField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { DayField, TimeField } from '../../ui/form/WhenField.js';
import { CloseDays } from './hours.graphql.js';
import type { LibraryOfHours } from './HoursPage.js';
import type { PlaceOfHours } from './PlaceHours.js';

interface Draft {
  branchId: string;
  startsOn: string;
  endsOn: string;
  how: 'all' | 'late' | 'early';
  opensAt: string;
  closesAt: string;
  reason: string;
}

interface ClosedDayFormProps {
  library: LibraryOfHours;
  place?: PlaceOfHours;
  onDone: () => void;
}

/** A day or some days off, for the whole library or one branch. */
export function ClosedDayForm({ library, place, onDone }: ClosedDayFormProps) {
  const speech = useText();
  const { t } = speech;
  const [close] = useSave(CloseDays);
  const places = placesOf(library.branches);
  const form = useDraft<Draft>({
    ...{
      branchId: place?.id ?? '',
      startsOn: '',
      endsOn: '',
      how: 'all',
      opensAt: '',
      closesAt: '',
      reason: '',
    },
  });
  const { how } = useWatch({ control: form.control }) as Draft;
  const inputOf = (draft: Draft) => ({
    libraryId: library.id,
    branchId: draft.branchId || null,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn || draft.startsOn,
    opensAt: draft.how === 'late' ? draft.opensAt : null,
    closesAt: draft.how === 'early' ? draft.closesAt : null,
    reason: draft.reason,
  });
  return (
    <Form
      form={form}
      submit={t('hours.close_days.save')}
      aside={<Button onClick={onDone}>{t('hours.cancel')}</Button>}
      check={(draft) => refusalProblems(checkClosedDay(inputOf(draft)), speech)}
      onSubmit={async (draft) => {
        const { problem } = await close({ input: inputOf(draft) });
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      {places.length > 1 && (
        <SelectField
          name="branchId"
          label={t('hours.where')}
          none={t('hours.where.all')}
          optional
          options={places.map(({ id, name }) => ({
            value: id,
            label: placeName(library.name, name, library.branches).place,
          }))}
        />
      )}
      <DayField name="startsOn" label={t('hours.first_day')} />
      <DayField name="endsOn" label={t('hours.last_day')} hint={t('hours.last_day.hint')} optional />
      <RadioField
        name="how"
        label={t('hours.how')}
        options={(['all', 'late', 'early'] as const).map((value) => ({
          value,
          label: t(`hours.how.${value}`),
        }))}
      />
      {how === 'late' && <TimeField name="opensAt" label={t('hours.opens_at')} />}
      {how === 'early' && <TimeField name="closesAt" label={t('hours.closes_at')} />}
      <TextField name="reason" label={t('hours.reason')} hint={t('hours.reason.hint')} maxLength={100} />
    </Form>
  );
}
