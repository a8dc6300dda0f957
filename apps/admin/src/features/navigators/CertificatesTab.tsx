import { dateWords } from '../../lib/dates/words.js';
import { fileAddress } from '../../lib/files/hand-in-file.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { Empty } from '../../ui/list/Loaded.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { Section } from '../../ui/page/Page.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { CertificateBadge } from './CertificateBadge.js';
import { CertificateForm } from './CertificateForm.js';
import type { Certificate, FullFile } from './file.js';
import { AmendCertification, RecordCertification, RemoveCertification } from './navigators.graphql.js';
import styles from './Navigators.module.css';
import { OpenForm } from '../../ui/overlay/OpenForm.js';

/** The certificates, the newest first, and how to add one. */
export function CertificatesTab({ file }: { file: FullFile }) {
  const { t } = useText();
  return (
    <Section title={t('navigators.tab.certificates')}>
      {file.certifications.length === 0 && (
        <Empty title={t('navigators.certificates.empty')}>{t('navigators.certificates.empty.lead')}</Empty>
      )}
      <ul className={styles.cards}>
        {file.certifications.map((certificate) => (
          <li key={certificate.id} className={styles.card}>
            <CertificateFacts certificate={certificate} />
            <Changes file={file} certificate={certificate} />
          </li>
        ))}
      </ul>
      <Add file={file} />
    </Section>
  );
}

/** One certificate, to read. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  const { kind, otherName, issuer, number, issuedOn, renewalSentOn, probationFrom, fileId } = certificate;
  const day = (value: string) => dateWords(value, language);
  const lines: [string, string][] = [
    ...(issuer ? [[t('navigators.certificate.issuer'), issuer] as [string, string]] : []),
    ...(number ? [[t('navigators.certificate.number'), number] as [string, string]] : []),
    [t('navigators.certificate.issued_on'), day(issuedOn)],
    ...(renewalSentOn
      ? [[t('navigators.certificate.renewal_sent_on'), day(renewalSentOn)] as [string, string]]
      : []),
    ...(probationFrom
      ? [[t('navigators.certificate.probation_from'), day(probationFrom)] as [string, string]]
      : []),
  ];
  return (
    <>
      <div className={styles.cardHead}>
        <h3>{kind === 'OTHER' && otherName ? otherName : t(`navigators.kind.${kind}`)}</h3>
        <CertificateBadge
          state={certificate.state}
          firstInvalidDay={certificate.firstInvalidDay}
          daysLeft={certificate.daysUntilLapse}
          notice={certificate.lapseNotice}
        />
      </div>
      <dl className={styles.facts}>
        {lines.map(([word, value]) => (
          <div key={word} className={styles.fact}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fileId && <a href={fileAddress(affiliation.id, fileId)}>{t('navigators.certificate.download')}</a>}
    </>
  );
}

function Add({ file }: { file: FullFile }) {
  const { t } = useText();
  const tell = useTell();
  const [record] = useSave(RecordCertification);
  return (
    <OpenForm label={t('navigators.certificate.add')} title={t('navigators.certificate.add')} tone="primary">
      {(close) => (
        <CertificateForm
          file={file}
          save={async (input) => (await record({ input: { navigatorId: file.id, ...input } })).problem}
          onCancel={close}
          onDone={() => {
            close();
            tell(t('navigators.certificate.saved'));
          }}
        />
      )}
    </OpenForm>
  );
}

function Changes({ file, certificate }: { file: FullFile; certificate: Certificate }) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [amend] = useSave(AmendCertification);
  const [remove] = useSave(RemoveCertification);
  const { id, version, kind } = certificate;
  const name = t(`navigators.kind.${kind}`);
  return (
    <div className={styles.buttons}>
      <OpenForm label={t('navigators.change')} about={name} title={t('navigators.certificate.change')} small>
        {(close) => (
          <CertificateForm
            file={file}
            certificate={certificate}
            save={async (input) => (await amend({ input: { id, version, ...input } })).problem}
            onCancel={close}
            onDone={() => {
              close();
              tell(t('navigators.certificate.saved'));
            }}
          />
        )}
      </OpenForm>
      <ConfirmButton
        small
        aria-label={`${t('navigators.remove')}: ${name}`}
        title={t('navigators.certificate.remove')}
        explain={t('navigators.certificate.remove.explain')}
        keep={t('navigators.keep')}
        confirm={t('navigators.remove')}
        danger
        onConfirm={async () => {
          const { problem } = await remove({ id });
          if (problem) return formProblems(problem, speech)[0]?.message;
          tell(t('navigators.certificate.removed'));
        }}
      >
        {t('navigators.remove')}
      </ConfirmButton>
    </div>
  );
}
