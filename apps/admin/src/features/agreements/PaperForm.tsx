import { handInFile, takenFiles } from '../../lib/files/hand-in-file.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { FileField } from '../../ui/form/FileField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import { RecordSignature } from './agreements.graphql.js';
import type { ActProps } from './SignForm.js';

interface Draft {
  signedName: string;
  signedOffice: string;
  signedOn: string;
  boardDate: string;
  fileId: File | null;
}

/** What a board president or director signed on paper, with a scan of the page. */
export function PaperForm({ agreement, onDone, onCancel }: ActProps) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const [record] = useSave(RecordSignature);
  const form = useDraft<Draft>({
    signedName: '',
    signedOffice: '',
    signedOn: '',
    boardDate: '',
    fileId: null,
  });
  const { id: agreementId, termsVersion, consortiumId: tenantId } = agreement;
  return (
    <Form
      form={form}
      submit={t('agreements.paper.save')}
      aside={<Button onClick={onCancel}>{t('agreements.cancel')}</Button>}
      onSubmit={async ({ fileId: file, boardDate, ...signer }) => {
        if (!file) return [{ field: 'fileId', message: t('refusal.agreements.scan_missing') }];
        const owner = { class: 'agreement', tenantId, subjectId: agreementId } as const;
        const handed = await handInFile(affiliation.id, owner, file);
        if ('problem' in handed) {
          return formProblems(handed.problem, speech).map(({ message }) => ({ field: 'fileId', message }));
        }
        const signature = { ...signer, boardDate: boardDate || null, fileId: handed.id };
        const { problem } = await record({ input: { agreementId, termsVersion, ...signature } });
        if (problem) return formProblems(problem, speech);
        onDone(t('agreements.paper.saved'));
      }}
    >
      <TextField name="signedName" label={t('agreements.paper.name')} />
      <TextField
        name="signedOffice"
        label={t('agreements.paper.office')}
        hint={t('agreements.sign.office.hint')}
      />
      <DayField name="signedOn" label={t('agreements.paper.signed_on')} max={agreement.today} />
      <DayField
        name="boardDate"
        label={t('agreements.sign.board_date')}
        hint={t('agreements.sign.board_date.hint')}
        max={agreement.today}
        optional
      />
      <FileField
        name="fileId"
        label={t('agreements.paper.scan')}
        hint={t('agreements.paper.scan.hint')}
        accept={takenFiles}
      />
    </Form>
  );
}
