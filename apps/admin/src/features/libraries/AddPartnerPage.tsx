import { checkProfile } from '@mutuality/domain/organizations';
import { Link, useNavigate } from '@tanstack/react-router';
import { zoneHere } from '../../lib/dates/weeks.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Page } from '../../ui/page/Page.js';
import { FoundOrganization } from './libraries.graphql.js';
import { ProfileFields, profileOf, type ProfileValues } from './ProfileForm.js';

/** A recovery organisation joins: its name now, the invitation of its coordinator next. */
export function AddPartnerPage() {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [found] = useSave(FoundOrganization);
  const params = { affiliationId: affiliation.id };
  const form = useDraft<ProfileValues>({ name: '', mail: '', phone: '', website: '', fiscalYearStart: '' });
  return (
    <Page title={t('libraries.add_partner')} lead={t('libraries.add_partner.lead')} narrow>
      <Form
        form={form}
        submit={t('libraries.add_partner.go')}
        aside={
          <LinkButton to="/a/$affiliationId/partners" params={params}>
            {t('libraries.cancel')}
          </LinkButton>
        }
        check={(draft) => refusalProblems(checkProfile(profileOf(draft)), speech)}
        onSubmit={async (draft) => {
          const { data, problem } = await found({
            input: {
              ...{
                consortiumId: affiliation.organization.id,
                kind: 'RECOVERY_ORGANIZATION',
                zone: zoneHere(),
              },
              ...profileOf(draft),
            },
          });
          if (problem) return formProblems(problem, speech);
          const organizationId = data.foundOrganization.id;
          await navigate({
            to: '/a/$affiliationId/partners/$organizationId',
            params: { ...params, organizationId },
          });
        }}
      >
        <ProfileFields />
      </Form>
      <p>
        <Link to="/a/$affiliationId/partners/invite" params={params}>
          {t('libraries.uses_mutuality')}
        </Link>
      </p>
    </Page>
  );
}
