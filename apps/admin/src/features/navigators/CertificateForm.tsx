import { CertificationKind, checkCertification } from '@mutuality/domain/navigators';
import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { useText } from '../../lib/i18n/use-text.js';
import { blocking, formProblems, refusalProblems, warnings } from '../../lib/refusals/problems.js';
import type { Problem } from '../../lib/graphql/problem.js';
import { handInFile, takenFiles } from '../../lib/files/hand-in-file.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Button } from '../../ui/Button.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import { FileField } from '../../ui/form/FileField.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { TextField } from '../../ui/form/TextField.js';
import { DayField } from '../../ui/form/WhenField.js';
import { Note } from '../../ui/page/Note.js';
import type { Certificate, FullFile } from './file.js';
import { textOrNull } from './words.js';

interface Draft {
  kind: string;
  otherName: string;
  number: string;
  issuer: string;
  issuedOn: string;
  firstInvalidDay: string;
  renewalSentOn: string;
  probationFrom: string;
  file: File | null;
}

/** What is sent of a certificate. */
export type CertificateInput = ReturnType<typeof facts>;

const facts = (draft: Draft, fileId: string | null) => ({
  kind: draft.kind as CertificationKind,
  otherName: draft.kind === 'OTHER' ? textOrNull(draft.otherName) : null,
  number: textOrNull(draft.number),
  issuer: textOrNull(draft.issuer),
  issuedOn: draft.issuedOn,
  firstInvalidDay: textOrNull(draft.firstInvalidDay),
  renewalSentOn: textOrNull(draft.renewalSentOn),
  probationFrom: textOrNull(draft.probationFrom),
  fileId,
});

interface CertificateFormProps {
  file: FullFile;
  /** The one that is changed; none: a new one. */
  certificate?: Certificate;
  save: (input: CertificateInput) => Promise<Problem | null>;
  onDone: () => void;
  onCancel: () => void;
}

/** A certificate as it stands on paper, and how its renewal goes. */
export function CertificateForm({ file, certificate, save, onDone, onCancel }: CertificateFormProps) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const form = useDraft<Draft>({
    kind: certificate?.kind ?? '',
    otherName: certificate?.otherName ?? '',
    number: certificate?.number ?? '',
    issuer: certificate?.issuer ?? '',
    issuedOn: certificate?.issuedOn ?? '',
    firstInvalidDay: certificate?.firstInvalidDay ?? '',
    renewalSentOn: certificate?.renewalSentOn ?? '',
    probationFrom: certificate?.probationFrom ?? '',
    file: null,
  });
  const others = file.certifications
    .filter(({ id }) => id !== certificate?.id)
    .map(({ kind, firstInvalidDay }) => ({ kind, firstInvalidDay: firstInvalidDay ?? null }));
  const kept = certificate?.fileId ?? null;
  const rule = (draft: Draft) => checkCertification(facts(draft, kept), others);
  return (
    <Form
      form={form}
      submit={t('navigators.certificate.save')}
      aside={<Button onClick={onCancel}>{t('navigators.cancel')}</Button>}
      check={(draft) => refusalProblems(blocking(rule(draft)), speech)}
      onSubmit={async (draft) => {
        const owner = { class: 'staff', tenantId: file.recoveryOrganizationId, subjectId: file.id } as const;
        const handed = draft.file ? await handInFile(affiliation.id, owner, draft.file) : { id: kept };
        if ('problem' in handed) return formProblems(handed.problem, speech);
        const problem = await save(facts(draft, handed.id));
        if (problem) return formProblems(problem, speech);
        onDone();
      }}
    >
      <CertificateFields form={form} />
      <Warnings form={form} rule={rule} />
    </Form>
  );
}

function CertificateFields({ form }: { form: UseFormReturn<Draft> }) {
  const { t } = useText();
  const kind = useWatch({ control: form.control, name: 'kind' });
  const options = Object.keys(CertificationKind).map((value) => ({
    value,
    label: t(`navigators.kind.${value}`),
  }));
  return (
    <>
      <SelectField name="kind" label={t('navigators.certificate.kind')} options={options} />
      {kind === 'OTHER' && <TextField name="otherName" label={t('navigators.certificate.other_name')} />}
      <TextField name="issuer" label={t('navigators.certificate.issuer')} optional />
      <TextField name="number" label={t('navigators.certificate.number')} length="medium" optional />
      <DayField name="issuedOn" label={t('navigators.certificate.issued_on')} />
      <DayField
        name="firstInvalidDay"
        label={t('navigators.certificate.first_invalid_day')}
        hint={t('navigators.certificate.first_invalid_day.hint')}
        optional={kind === 'OTHER'}
      />
      <DayField name="renewalSentOn" label={t('navigators.certificate.renewal_sent_on')} optional />
      <DayField name="probationFrom" label={t('navigators.certificate.probation_from')} optional />
      <FileField
        name="file"
        label={t('navigators.certificate.file')}
        hint={t('navigators.certificate.file.hint')}
        accept={takenFiles}
        optional
      />
    </>
  );
}

/** What is unusual about the days typed so far; it may stand. */
function Warnings({
  form,
  rule,
}: {
  form: UseFormReturn<Draft>;
  rule: (draft: Draft) => ReturnType<typeof checkCertification>;
}) {
  const speech = useText();
  const draft = useWatch({ control: form.control }) as Draft;
  const told = draft.kind && draft.issuedOn && draft.firstInvalidDay ? warnings(rule(draft)) : [];
  const messages = refusalProblems(told, speech).map(({ message }) => message);
  return (
    <div role="status">
      {messages.map((message) => (
        <Note key={message} tone="warn">
          {message}
        </Note>
      ))}
    </div>
  );
}
