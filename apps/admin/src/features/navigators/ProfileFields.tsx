import { checkFirstAndLast, checkNavigator } from '@mutuality/domain/navigators';
import type { Refusal } from '@mutuality/domain/refusals';
import { useText } from '../../lib/i18n/use-text.js';
import { CheckListField } from '../../ui/form/ChoiceField.js';
import { NumberField, TextField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import styles from './Navigators.module.css';
import { languageOptions, minutesOfHours, textOrNull } from './words.js';

/** A profile as it is typed. */
export interface ProfileDraft {
  name: string;
  mail: string;
  phone: string;
  languages: string[];
  /** Hours, as text. */
  weeklyTargetMinutes: string;
  startsOn: string;
  endsOn: string;
}

/** What is sent of a typed profile. */
export const profileInput = (draft: ProfileDraft) => ({
  name: draft.name.trim(),
  mail: textOrNull(draft.mail),
  phone: textOrNull(draft.phone),
  languages: draft.languages,
  weeklyTargetMinutes: minutesOfHours(draft.weeklyTargetMinutes),
  startsOn: draft.startsOn,
});

/** What the rules say of it. */
export const checkProfile = (draft: ProfileDraft): Refusal[] => [
  ...checkNavigator(profileInput(draft)),
  ...checkFirstAndLast(draft.startsOn, textOrNull(draft.endsOn)),
];

/** The questions of a profile. */
export function ProfileFields({ languages, leaving }: { languages: readonly string[]; leaving?: boolean }) {
  const speech = useText();
  const { t } = speech;
  return (
    <>
      <TextField name="name" label={t('navigators.name')} maxLength={200} autoComplete="off" />
      <TextField
        name="mail"
        type="email"
        label={t('navigators.mail')}
        hint={t('navigators.mail.hint')}
        autoComplete="off"
        optional
      />
      <TextField
        name="phone"
        type="tel"
        label={t('navigators.phone')}
        length="medium"
        autoComplete="off"
        optional
      />
      <div className={styles.columns}>
        <CheckListField
          name="languages"
          label={t('navigators.languages')}
          options={languageOptions(languages, speech)}
          optional
        />
      </div>
      <NumberField
        name="weeklyTargetMinutes"
        label={t('navigators.weekly.field')}
        hint={t('navigators.weekly.hint')}
        optional
      />
      <DayField name="startsOn" label={t('navigators.starts_on')} />
      {leaving && (
        <DayField
          name="endsOn"
          label={t('navigators.ends_on')}
          hint={t('navigators.ends_on.hint')}
          optional
        />
      )}
    </>
  );
}
