import { useFormContext } from 'react-hook-form';
import { minutesWords } from '../../lib/dates/words.js';
import { useText } from '../../lib/i18n/use-text.js';
import { Field } from '../../ui/form/Field.js';
import form from '../../ui/form/Form.module.css';
import { lengthsAround } from './presence.js';

interface LengthFieldProps {
  name: string;
  label: string;
  /** Minutes. */
  planned: number;
}

/** How long somebody was there, in quarters of an hour; the plan says that it is the plan. */
export function LengthField({ name, label, planned }: LengthFieldProps) {
  const { t } = useText();
  const { register } = useFormContext();
  const words = (minutes: number) => {
    const hours = minutesWords(minutes);
    if (minutes === planned) return t('attendance.length.planned', { hours });
    return minutes === 0 ? t('attendance.length.none') : hours;
  };
  return (
    <Field name={name} label={label}>
      {(control) => (
        <select {...register(name)} {...control} className={`${form.input} ${form.select} ${form.medium}`}>
          {lengthsAround(planned).map((minutes) => (
            <option key={minutes} value={minutes}>
              {words(minutes)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
