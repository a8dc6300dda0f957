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
  const lead = useRef(false);
  const errors = fieldErrors(form.formState.errors);

  // The fields' faults may be drawn a moment after they were found: the focus waits for the summary.
  useEffect(() => {
    if (!lead.current || !summary.current) return;
    lead.current = false;
    summary.current.focus();
  });

  const show = (faults: FormFault[]) => {
    const fields = [...(box.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].map(
      (element) => element.dataset.field,
    );
    const known = faults.filter((fault) => fault.field && fields.includes(fault.field));
    known.forEach((fault) => form.setError(fault.field as Path<V>, { message: fault.message }));
    setGeneral(faults.filter((fault) => !known.includes(fault)).map((fault) => fault.message));
    lead.current = faults.length > 0;
  };

  const send = form.handleSubmit(
    async (values) => {
      const before = check?.(values) ?? [];
      show(before.length > 0 ? before : ((await onSubmit(values)) ?? []));
    },
    () => {
      lead.current = true;
      setGeneral([]);
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
