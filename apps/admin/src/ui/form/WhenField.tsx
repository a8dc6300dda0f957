import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { Field, type FieldProps } from './Field.js';
import styles from './Form.module.css';
import { readDay, readTime } from './read-when.js';
import { useRequired } from './required.js';

/** Whether this browser draws an input of that kind; without one the person types, with an example. */
function drawn(type: 'date' | 'time'): boolean {
  const input = document.createElement('input');
  input.setAttribute('type', type);
  return input.type === type;
}

interface WhenFieldProps extends FieldProps {
  min?: string;
  max?: string;
}

function WhenField({ kind, min, max, ...props }: WhenFieldProps & { kind: 'date' | 'time' }) {
  const { name, label, optional, hint } = props;
  const { t } = useText();
  const { register } = useFormContext();
  const rule = useRequired(label, optional);
  const [native] = useState(() => drawn(kind));
  const read = kind === 'date' ? readDay : readTime;
  const example = kind === 'date' ? t('ui.form.day_example') : t('ui.form.time_example');
  return (
    <Field {...props} hint={native ? hint : (hint ?? example)}>
      {(control) => (
        <input
          {...register(name, {
            ...rule,
            setValueAs: (value: string) => read(value) ?? value,
            validate: (value: string) => !value || read(value) !== null || example,
          })}
          {...control}
          type={native ? kind : 'text'}
          min={min}
          max={max}
          className={`${styles.input} ${styles.medium}`}
        />
      )}
    </Field>
  );
}

/** A day, `2026-11-24`. */
export const DayField = (props: WhenFieldProps) => <WhenField kind="date" {...props} />;

/** A time of day at the place itself, `14:30`. */
export const TimeField = (props: WhenFieldProps) => <WhenField kind="time" {...props} />;
