import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { useFieldId } from './form-context.js';
import styles from './Form.module.css';

/** What every field says of itself. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  /** Help that stays visible; never a placeholder. */
  hint?: ReactNode;
  /** Asked for unless told otherwise; a field that may stay empty says so. */
  optional?: boolean;
}

/** What the control inside a field must carry. */
export interface Control {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
  'data-field': string;
}

const words = (...ids: (string | false | undefined)[]) => ids.filter(Boolean).join(' ') || undefined;

/** The message of the field of that name, from the rule or the server. */
export function useFieldError(name: string): string | undefined {
  const { getFieldState, formState } = useFormContext();
  return getFieldState(name, formState).error?.message;
}

/** Label, hint, error and control, tied together for everybody. */
export function Field({
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { children: (control: Control) => ReactNode }) {
  const { t } = useText();
  const id = useFieldId(name);
  const error = useFieldError(name);
  return (
    <div className={styles.field} data-wrong={error ? true : undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> {t('ui.form.optional')}</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': words(error && `${id}-error`, hint ? `${id}-hint` : undefined),
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true,
        'data-field': name,
      })}
    </div>
  );
}

/** Several controls under one question: radio buttons, check boxes, a period's two times. */
export function FieldGroup({ name, label, hint, children }: FieldProps & { children: ReactNode }) {
  const id = useFieldId(name);
  const error = useFieldError(name);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      data-field={name}
      className={styles.field}
      data-wrong={error ? true : undefined}
      aria-describedby={words(error && `${id}-error`, hint ? `${id}-hint` : undefined)}
    >
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.group}>{children}</div>
    </fieldset>
  );
}
