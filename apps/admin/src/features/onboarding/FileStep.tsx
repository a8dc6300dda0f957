import { useNavigate } from '@tanstack/react-router';
import { inAddress } from '../../lib/address/in-address.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { FileField } from '../../ui/form/FileField.js';
import { Form, type FormFault } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { handInSurvey } from './hand-in-survey.js';
import { PastImports } from './PastImports.js';

interface Draft {
  outlets: File | null;
  entities: File | null;
}

/** The files of the survey. They are only looked at. */
export function FileStep() {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const form = useDraft<Draft>({ outlets: null, entities: null });
  const send = async ({ outlets, entities }: Draft): Promise<FormFault[] | void> => {
    if (!outlets) return [{ field: 'outlets', message: t('onboarding.file.missing') }];
    const first = await handInSurvey(affiliation.id, outlets);
    if (first.problem) return inField('outlets', formProblems(first.problem, speech));
    if (entities) {
      const second = await handInSurvey(affiliation.id, entities, first.id);
      if (second.problem) return inField('entities', formProblems(second.problem, speech));
    }
    await navigate({
      to: '.',
      search: inAddress({ step: 'check', check: first.id, keys: undefined, batch: undefined }),
    });
  };
  return (
    <>
      <Form form={form} submit={t('onboarding.file.check')} onSubmit={send}>
        <FileField
          name="outlets"
          label={t('onboarding.file.outlets')}
          hint={t('onboarding.file.outlets.hint')}
          accept=".csv,.txt,text/csv"
        />
        <FileField
          name="entities"
          label={t('onboarding.file.entities')}
          hint={t('onboarding.file.entities.hint')}
          accept=".csv,.txt,text/csv"
          optional
        />
      </Form>
      <PastImports />
    </>
  );
}

/** What is wrong with a file is said at that file. */
const inField = (field: string, faults: FormFault[]): FormFault[] =>
  faults.map(({ message }) => ({ field, message }));
