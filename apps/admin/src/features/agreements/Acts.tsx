import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { useTell } from '../../ui/page/StatusLine.js';
import { type AgreementFile, may } from './agreement.js';
import { WithdrawAgreement } from './agreements.graphql.js';
import styles from './Agreements.module.css';
import { EndForm } from './EndForm.js';

/** What can be done with the agreement as a whole. */
export function Acts({ agreement }: { agreement: AgreementFile }) {
  const { t } = useText();
  const tell = useTell();
  const { affiliation } = useAffiliation();
  const params = { affiliationId: affiliation.id, agreementId: agreement.id };
  return (
    <div className={styles.buttons}>
      {may(agreement, 'agreement.amend') && (
        <LinkButton to="/a/$affiliationId/agreements/$agreementId/edit" params={params}>
          {t('agreements.edit')}
        </LinkButton>
      )}
      <LinkButton to="/a/$affiliationId/agreements/$agreementId/print" params={params}>
        {t('agreements.print')}
      </LinkButton>
      {may(agreement, 'agreement.withdraw') && <Withdraw agreement={agreement} />}
      {may(agreement, 'agreement.end') && (
        <OpenForm label={t('agreements.end')}>
          {(close) => (
            <EndForm
              agreement={agreement}
              onCancel={close}
              onDone={(told) => {
                close();
                tell(told);
              }}
            />
          )}
        </OpenForm>
      )}
    </div>
  );
}

function Withdraw({
  agreement: { id, libraryName, recoveryOrganizationName },
}: {
  agreement: AgreementFile;
}) {
  const speech = useText();
  const { t } = speech;
  const tell = useTell();
  const [withdraw] = useSave(WithdrawAgreement);
  return (
    <ConfirmButton
      title={t('agreements.withdraw')}
      explain={t('agreements.withdraw.explain', {
        library: libraryName,
        partner: recoveryOrganizationName,
      })}
      keep={t('agreements.keep')}
      confirm={t('agreements.withdraw')}
      danger
      onConfirm={async () => {
        const { problem } = await withdraw({ id });
        if (problem) return formProblems(problem, speech)[0]?.message;
        tell(t('agreements.withdrawn'));
      }}
    >
      {t('agreements.withdraw')}
    </ConfirmButton>
  );
}
