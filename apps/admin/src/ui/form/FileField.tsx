import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { Field, type FieldProps } from './Field.js';
import styles from './FileField.module.css';
import { useRequired } from './required.js';

/** One file: chosen with the native control, or dropped on the box. The value is a `File` or null. */
export function FileField({ accept, ...props }: FieldProps & { accept?: string }) {
  const { t } = useText();
  const { control: form } = useFormContext();
  const rules = useRequired(props.label, props.optional);
  const { field } = useController({ name: props.name, control: form, rules });
  const [over, setOver] = useState(false);
  const file = field.value as File | null | undefined;
  return (
    <Field {...props}>
      {(control) => (
        <div
          className={styles.box}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            field.onChange(event.dataTransfer.files[0] ?? null);
          }}
        >
          <input
            {...control}
            ref={field.ref}
            type="file"
            accept={accept}
            className={styles.input}
            onBlur={field.onBlur}
            onChange={(event) => field.onChange(event.target.files?.[0] ?? null)}
          />
          <p aria-live="polite" className={styles.name}>
            {file ? t('ui.file.chosen', { name: file.name }) : t('ui.file.drop')}
          </p>
        </div>
      )}
    </Field>
  );
}
