import type { SignatureParty } from '@mutuality/domain/agreements';
import { dateWords } from '../../lib/dates/words.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useText } from '../../lib/i18n/use-text.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { PrintPage } from '../../ui/PrintPage.js';
import type { AgreementTermsFragment } from '../../gql/graphql.js';
import { nameOf, signatureOf } from './agreement.js';
import { AgreementToEdit } from './agreements.graphql.js';
import styles from './Agreements.module.css';
import { Clauses } from './Clauses.js';
import { Summary } from './Summary.js';

/** The agreement on paper, or as a PDF by the browser: the terms, the clauses, and who has signed or where to sign. */
export function PrintSheet({ agreementId }: { agreementId: string }) {
  const { t } = useText();
  const { affiliation } = useAffiliation();
  const loaded = useLoad(AgreementToEdit, { id: agreementId });
  const back = (
    <LinkButton
      to="/a/$affiliationId/agreements/$agreementId"
      params={{ affiliationId: affiliation.id, agreementId }}
    >
      {t('agreements.print.back')}
    </LinkButton>
  );
  return (
    <Loaded of={loaded}>
      {({ agreement }) => (
        <PrintPage
          title={t('agreements.print.title', {
            library: agreement.libraryName,
            partner: agreement.recoveryOrganizationName,
          })}
          controls={
            <>
              {back}
              <p className={styles.muted}>{t('agreements.print.hint')}</p>
            </>
          }
        >
          <p>{t('agreements.version', { version: agreement.termsVersion })}</p>
          <h2>{t('agreements.in_short')}</h2>
          <Summary terms={agreement} />
          <h2>{t('agreements.clauses')}</h2>
          <Clauses terms={agreement} />
          <h2>{t('agreements.signatures')}</h2>
          <div className={styles.lines}>
            <SignatureLine agreement={agreement} side="LIBRARY" />
            <SignatureLine agreement={agreement} side="RECOVERY_ORGANIZATION" />
          </div>
        </PrintPage>
      )}
    </Loaded>
  );
}

function SignatureLine({ agreement, side }: { agreement: AgreementTermsFragment; side: SignatureParty }) {
  const { t, language } = useText();
  const signature = signatureOf(agreement, side);
  return (
    <div className={signature ? undefined : styles.line}>
      <p>
        <strong>{nameOf(agreement, side)}</strong>
      </p>
      {signature ? (
        <p>
          {t('agreements.signature', {
            name: signature.signedName,
            office: signature.signedOffice,
            day: dateWords(signature.signedOn, language),
          })}{' '}
          {t(`agreements.method.${signature.method}`)}
        </p>
      ) : (
        <p>{t('agreements.print.line')}</p>
      )}
    </div>
  );
}
