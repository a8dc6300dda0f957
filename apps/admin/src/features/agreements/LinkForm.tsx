import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { Button } from '../../ui/Button.js';
import { RadioField } from '../../ui/form/ChoiceField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { SendSigningLink } from './agreements.graphql.js';
import { languageOptions } from './language-options.js';
import type { ActProps } from './SignForm.js';

interface Draft {
  name: string;
  mail: string;
  language: 'en' | 'es';
}

/** A link by mail for somebody of the own side who has no account and signs. */
export function LinkForm({ agreement, onDone, onCancel }: ActProps) {
  const speech = useText();
  const { t, language } = speech;
  const [send] = useSave(SendSigningLink);
  const form = useDraft<Draft>({ name: '', mail: '', language });
  return (
    <Form
      form={form}
      submit={t('agreements.link.save')}
      aside={<Button onClick={onCancel}>{t('agreements.cancel')}</Button>}
      onSubmit={async (draft) => {
        const { problem } = await send({ input: { agreementId: agreement.id, ...draft } });
        if (problem) return formProblems(problem, speech);
        onDone(t('agreements.link.sent', { mail: draft.mail }));
      }}
    >
      <p>{t('agreements.link.lead')}</p>
      <TextField name="name" label={t('agreements.link.name')} />
      <TextField name="mail" type="email" label={t('agreements.link.mail')} />
      <RadioField name="language" label={t('agreements.link.language')} options={languageOptions} />
    </Form>
  );
}
