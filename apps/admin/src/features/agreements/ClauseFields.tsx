import type { AgreementLanguage } from '@mutuality/domain/agreements';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { RadioField } from '../../ui/form/ChoiceField.js';
import { TextArea, TextField } from '../../ui/form/TextField.js';
import styles from './Agreements.module.css';
import { languageOptions } from './language-options.js';
import { clausesIn, newClauseKey, type TermsDraft } from './terms-draft.js';

/** The clauses, each to be changed or left out, and more to be added. */
export function ClauseFields({ form }: { form: UseFormReturn<TermsDraft> }) {
  const { t } = useText();
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'clauses',
    keyName: 'row',
  });
  const [opened, setOpened] = useState(false);
  // A fault in a clause opens them: its field must be reachable.
  const wrong = form.formState.errors.clauses !== undefined;
  const add = useRef<HTMLButtonElement>(null);
  const language = useWatch({ control: form.control, name: 'language' });
  useClausesIn(form, language);
  return (
    <>
      <RadioField
        name="language"
        label={t('agreements.fields.language')}
        hint={t('agreements.fields.language.hint')}
        options={languageOptions}
      />
      <details
        className={styles.clauseFields}
        open={opened || wrong}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>{t('agreements.fields.clauses', { count: fields.length })}</summary>
        {fields.map((field, at) => (
          <fieldset key={field.row} className={styles.clauseField} lang={language}>
            <legend className="visually-hidden" lang="">
              {t('agreements.fields.clause', { number: at + 1 })}
            </legend>
            <TextField
              name={`clauses.${at}.title`}
              label={t('agreements.fields.clause.title', { number: at + 1 })}
              maxLength={120}
            />
            <TextArea name={`clauses.${at}.text`} label={t('agreements.fields.clause.text')} rows={5} />
            <div>
              <Button
                small
                aria-label={t('agreements.fields.clause.leave_out.named', { title: field.title })}
                onClick={() => {
                  remove(at);
                  add.current?.focus();
                }}
              >
                {t('agreements.fields.clause.leave_out')}
              </Button>
            </div>
          </fieldset>
        ))}
        <div>
          <Button
            ref={add}
            onClick={() => append({ key: newClauseKey(form.getValues('clauses')), title: '', text: '' })}
          >
            {t('agreements.fields.clause.add')}
          </Button>
        </div>
      </details>
    </>
  );
}

/** When another language is chosen, clauses that are still the template's are said in it. */
function useClausesIn(form: UseFormReturn<TermsDraft>, language: AgreementLanguage) {
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    form.setValue('clauses', clausesIn(form.getValues('clauses'), spoken.current, language));
    spoken.current = language;
  }, [form, language]);
}
