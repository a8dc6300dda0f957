import { type HTMLAttributes, type HTMLInputAutoCompleteAttribute, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { Field, type FieldProps } from './Field.js';
import styles from './Form.module.css';
import { useRequired } from './required.js';

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url';
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** How long an answer is, so that the box is as long. */
  length?: 'short' | 'medium' | 'long';
  maxLength?: number;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, label, optional, type = 'text', inputMode, autoComplete, length = 'long', maxLength } = props;
  const { register } = useFormContext();
  const rule = useRequired(label, optional);
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...register(name, rule)}
          {...control}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          maxLength={maxLength}
          className={`${styles.input} ${styles[length]}`}
        />
      )}
    </Field>
  );
}

/** A whole number, typed on a number pad; text underneath, so no wheel changes it by accident. */
export function NumberField(props: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  return <TextField length="short" {...props} type="text" inputMode="numeric" />;
}

/** Several lines. */
export function TextArea(props: FieldProps & { rows?: number; maxLength?: number }) {
  const { name, label, optional, rows = 4, maxLength } = props;
  const { register } = useFormContext();
  const rule = useRequired(label, optional);
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...register(name, rule)}
          {...control}
          rows={rows}
          maxLength={maxLength}
          className={`${styles.input} ${styles.area}`}
        />
      )}
    </Field>
  );
}

/** A password that can be shown while typing, and pasted. */
export function PasswordField(props: FieldProps & { fresh?: boolean }) {
  const { name, label, optional, fresh } = props;
  const { t } = useText();
  const { register } = useFormContext();
  const [shown, setShown] = useState(false);
  const rule = useRequired(label, optional);
  return (
    <Field {...props}>
      {(control) => (
        <span className={styles.withButton}>
          <input
            {...register(name, rule)}
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            className={`${styles.input} ${styles.long}`}
          />
          <button
            type="button"
            className={styles.inputButton}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            {t('ui.form.show_password')}
          </button>
        </span>
      )}
    </Field>
  );
}
