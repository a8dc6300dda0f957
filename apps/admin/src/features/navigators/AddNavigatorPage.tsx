import { useNavigate } from '@tanstack/react-router';
import { todayIn, zoneHere } from '../../lib/dates/weeks.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems, refusalProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { LinkButton } from '../../ui/Button.js';
import { Form } from '../../ui/form/Form.js';
import { useDraft } from '../../ui/form/form-context.js';
import { Page } from '../../ui/page/Page.js';
import { AddNavigator } from './navigators.graphql.js';
import { checkProfile, type ProfileDraft, ProfileFields, profileInput } from './ProfileFields.js';

/** A new navigator: their file begins here; certificate, clearances and places follow on their own page. */
export function AddNavigatorPage() {
  const speech = useText();
  const { t } = speech;
  const { affiliation } = useAffiliation();
  const navigate = useNavigate();
  const [save] = useSave(AddNavigator);
  const params = { affiliationId: affiliation.id };
  const form = useDraft<ProfileDraft>({
    name: '',
    mail: '',
    phone: '',
    languages: ['en'],
    weeklyTargetMinutes: '',
    startsOn: todayIn(zoneHere()),
    endsOn: '',
  });
  return (
    <Page title={t('navigators.add')} lead={t('navigators.add.lead')} narrow>
      <Form
        form={form}
        submit={t('navigators.add.save')}
        aside={
          <LinkButton to="/a/$affiliationId/navigators" params={params}>
            {t('navigators.cancel')}
          </LinkButton>
        }
        check={(draft) => refusalProblems(checkProfile(draft), speech)}
        onSubmit={async (draft) => {
          const input = { ...profileInput(draft), recoveryOrganizationId: affiliation.organization.id };
          const { data, problem } = await save({ input });
          if (problem) return formProblems(problem, speech);
          await navigate({
            to: '/a/$affiliationId/navigators/$navigatorId',
            params: { ...params, navigatorId: data.addNavigator.id },
            search: { tab: 'certificates' },
          });
        }}
      >
        <ProfileFields languages={[]} />
      </Form>
    </Page>
  );
}
