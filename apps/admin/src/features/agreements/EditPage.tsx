import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { AgreementToEditQuery } from '../../gql/graphql.js';
import { useLoad } from '../../lib/graphql/use-load.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Loaded } from '../../ui/list/Loaded.js';
import { Note } from '../../ui/page/Note.js';
import { Page } from '../../ui/page/Page.js';
import { may } from './agreement.js';
import { AgreementToEdit, AmendAgreement } from './agreements.graphql.js';
import { ClauseFields } from './ClauseFields.js';
import { checkTerms, draftOf, templateInput, type TermsDraft } from './terms-draft.js';
import { TermsFields } from './TermsFields.js';

type Editable = AgreementToEditQuery['agreement'];

/** Changing the terms of an offer; whoever has signed the former ones signs again. */
export function EditPage({ agreementId }: { agreementId: string }) {
  const { t } = useText();
  const loaded = useLoad(AgreementToEdit, { id: agreementId });
  return (
    <Page title={t('agreements.edit')} lead={t('agreements.edit.lead')} narrow>
      <Loaded of={loaded}>
        {({ agreement }) =>
          may(agreement, 'agreement.amend') ? (
            <EditForm agreement={agreement} />
          ) : (
            <Note tone="info">{t('refusal.agreements.terms_stand')}</Note>
          )
        }
      </Loaded>
    </Page>
  );
}

function EditForm({ agreement }: { agreement: Editable }) {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [amend] = useSave(AmendAgreement);
  const form = useDraft<TermsDraft>(draftOf(agreement));
  const begunWith = useBegunWith(agreement, form);
  const page = {
    to: '/a/$affiliationId/agreements/$agreementId',
    params: { affiliationId: affiliation.id, agreementId: agreement.id },
  } as const;
  const signed = agreement.signatures.some(({ termsVersion }) => termsVersion === agreement.termsVersion);
  return (
    <>
      {signed && <Note tone="warn">{t('agreements.edit.signed')}</Note>}
      <Form
        form={form}
        submit={t('agreements.edit.save')}
        aside={<LinkButton {...page}>{t('agreements.cancel')}</LinkButton>}
        check={(draft) => refusalProblems(checkTerms(draft, agreement.outlets), speech)}
        onSubmit={async (draft) => {
          const { branchIds, sharingTerm } = draft;
          const terms = { ...templateInput(draft), branchIds, sharingTerm };
          const { problem } = await amend({ input: { id: agreement.id, termsVersion: begunWith, ...terms } });
          if (problem?.kind === 'CONFLICT') return [{ message: t('agreements.edit.conflict') }];
          if (problem) return formProblems(problem, speech);
          await navigate(page);
        }}
      >
        <TermsFields outlets={agreement.outlets} />
        <ClauseFields form={form} />
      </Form>
    </>
  );
}

/**
 * The version of the terms that the person began with: another's change in the meantime must not be lost unseen. As long as
 * nothing is typed, newer terms that arrive are taken over.
 */
function useBegunWith(agreement: Editable, form: UseFormReturn<TermsDraft>): number {
  const [begunWith, setBegunWith] = useState(agreement.termsVersion);
  const { isDirty } = form.formState;
  useEffect(() => {
    if (isDirty || agreement.termsVersion === begunWith) return;
    form.reset(draftOf(agreement));
    setBegunWith(agreement.termsVersion);
  }, [agreement, begunWith, form, isDirty]);
  return begunWith;
}
