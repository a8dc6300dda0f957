import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type FieldValues, FormProvider, type Path, type UseFormReturn } from 'react-hook-form';
import { Button } from '../Button.js';
import { ErrorSummary, type SummaryLine } from './ErrorSummary.js';
import { fieldErrors } from './field-errors.js';
import { FormIdContext } from './form-context.js';
import styles from './Form.module.css';

/** One thing that is wrong: in words, with the field it is about, or about the form as a whole. */
export interface FormFault {
  field?: string;
  message: string;
}

interface FormProps<V extends FieldValues> {
  form: UseFormReturn<V>;
  /** The rule, asked before anything is sent. */
  check?: (values: V) => FormFault[];
  /** Sends it. What comes back is shown; nothing back means done. */
  onSubmit: (values: V) => Promise<FormFault[] | void> | FormFault[] | void;
  /** The words of the button: what will happen. */
  submit: string;
  /** A second choice beside the button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A form with its error summary. Ctrl+Enter saves from any field. */
export function Form<V extends FieldValues>(props: FormProps<V>) {
  const { form, check, onSubmit, submit, aside, children } = props;
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [general, setGeneral] = useState<string[]>([]);
  const [attempts, setAttempts] = useState(0);
  const errors = fieldErrors(form.formState.errors);

  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  const show = (faults: FormFault[]) => {
    const known = faults.filter(
      (fault) => fault.field && box.current?.querySelector(`[data-field="${CSS.escape(fault.field)}"]`),
    );
    known.forEach((fault) => form.setError(fault.field as Path<V>, { message: fault.message }));
    setGeneral(faults.filter((fault) => !known.includes(fault)).map((fault) => fault.message));
    if (faults.length > 0) setAttempts((count) => count + 1);
  };

  const send = form.handleSubmit(
    async (values) => {
      const before = check?.(values) ?? [];
      show(before.length > 0 ? before : ((await onSubmit(values)) ?? []));
    },
    () => {
      setGeneral([]);
      setAttempts((count) => count + 1);
    },
  );

  const lines: SummaryLine[] = [
    ...errors.map(([name, message]) => ({ message, target: `${id}-${name.replaceAll('.', '-')}` })),
    ...general.map((message) => ({ message })),
  ];
  return (
    <FormIdContext value={id}>
      <FormProvider {...form}>
        <form
          ref={box}
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.stopPropagation();
            void send(event);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
          }}
        >
          <ErrorSummary ref={summary} lines={lines} />
          {children}
          <div className={styles.buttons}>
            <Button type="submit" tone="primary" busy={form.formState.isSubmitting}>
              {submit}
            </Button>
            {aside}
          </div>
        </form>
      </FormProvider>
    </FormIdContext>
  );
}
