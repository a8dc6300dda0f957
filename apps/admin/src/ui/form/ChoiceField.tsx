import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { Field, FieldGroup, type FieldProps, useFieldError } from './Field.js';
import { useFieldId } from './form-context.js';
import styles from './Form.module.css';
import { useRequired } from './required.js';

export interface Option {
  value: string;
  label: string;
  hint?: ReactNode;
}

interface SelectFieldProps extends FieldProps {
  options: Option[];
  length?: 'short' | 'medium' | 'long';
  /** What choosing nothing means. */
  none?: string;
}

/** One of a longer list. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, optional, options, length = 'long', none } = props;
  const { t } = useText();
  const { register } = useFormContext();
  const rule = useRequired(label, optional);
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...register(name, rule)}
          {...control}
          className={`${styles.input} ${styles.select} ${styles[length]}`}
        >
          <option value="">{none ?? t(optional ? 'ui.form.none' : 'ui.form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Choices({
  name,
  options,
  type,
  rule,
}: {
  name: string;
  options: Option[];
  type: 'radio' | 'checkbox';
  rule: object;
}) {
  const { register } = useFormContext();
  const id = useFieldId(name);
  return options.map(({ value, label, hint }) => (
    <div key={value} className={styles.choice}>
      <input
        {...register(name, rule)}
        id={`${id}-${value}`}
        type={type}
        value={value}
        aria-describedby={hint ? `${id}-${value}-hint` : undefined}
      />
      <label htmlFor={`${id}-${value}`}>{label}</label>
      {hint && (
        <div id={`${id}-${value}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  ));
}

/** One of a few, all visible. */
export function RadioField(props: FieldProps & { options: Option[] }) {
  const rule = useRequired(props.label, props.optional);
  return (
    <FieldGroup {...props}>
      <Choices name={props.name} options={props.options} type="radio" rule={rule} />
    </FieldGroup>
  );
}

/** Any number of a few; the value is a list of words. */
export function CheckListField(props: FieldProps & { options: Option[] }) {
  const { t } = useText();
  const needed = t('ui.form.missing.one');
  const rule = props.optional
    ? {}
    : { validate: (value: unknown) => (Array.isArray(value) && value.length > 0) || needed };
  return (
    <FieldGroup {...props}>
      <Choices name={props.name} options={props.options} type="checkbox" rule={rule} />
    </FieldGroup>
  );
}

/** One yes or no. Never ticked beforehand where it is a consent. */
export function CheckField({ name, label, hint, mustBe }: FieldProps & { mustBe?: string }) {
  const { register } = useFormContext();
  const id = useFieldId(name);
  const error = useFieldError(name);
  return (
    <div className={styles.field} data-wrong={error ? true : undefined}>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.choice}>
        <input
          {...register(name, mustBe ? { required: mustBe } : {})}
          id={id}
          type="checkbox"
          data-field={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
          }
        />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
