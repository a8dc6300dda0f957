import { sharingTermsOffered } from '@mutuality/domain/agreements';
import { useText } from '../../lib/i18n/use-text.js';
import { CheckField, CheckListField, RadioField } from '../../ui/form/ChoiceField.js';
import { NumberField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import type { Outlet } from './terms-draft.js';

/** Days, hours and what is shared. With one outlet there is no choice of places, and only counts are shared. */
export function TermsFields({ outlets, sharing }: { outlets: readonly Outlet[]; sharing?: boolean }) {
  const { t } = useText();
  return (
    <>
      {outlets.length > 1 && (
        <CheckListField
          name="branchIds"
          label={t('agreements.fields.places')}
          options={outlets.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <DayField name="startsOn" label={t('agreements.fields.first')} />
      <DayField name="endsOn" label={t('agreements.fields.last')} hint={t('agreements.fields.last.hint')} />
      <NumberField
        name="weeklyMinutes"
        label={t('agreements.fields.weekly')}
        hint={t('agreements.fields.weekly.hint')}
      />
      <NumberField
        name="totalMinutes"
        label={t('agreements.fields.total')}
        hint={t('agreements.fields.total.hint')}
        optional
      />
      <CheckField
        name="countsLearning"
        label={t('agreements.fields.learning')}
        hint={t('agreements.fields.learning.hint')}
      />
      {(sharing ?? sharingTermsOffered(outlets.length).length > 1) && (
        <RadioField
          name="sharingTerm"
          label={t('agreements.fields.sharing')}
          options={sharingTermsOffered(2).map((value) => ({
            value,
            label: t(`agreements.sharing.${value}`),
            hint: t(`agreements.sharing.${value}.hint`),
          }))}
        />
      )}
    </>
  );
}
