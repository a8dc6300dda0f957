import { can } from '@mutuality/domain/access';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { AffiliationList } from '../features/access/AffiliationList.js';
import { SignOutButton } from '../features/access/SignOutButton.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { loadTexts } from '../lib/i18n/texts.js';
import { useText } from '../lib/i18n/use-text.js';
import { needSession } from '../lib/session/guards.js';
import { Page } from '../ui/page/Page.js';

/** The link of a mail that invites an organisation into one more consortium: for whoever decides for the organisation. */
export const Route = createFileRoute('/join/$token')({
  beforeLoad: async ({ location, params }) => {
    const { affiliations } = await needSession(location.href);
    const deciding = affiliations.filter((affiliation) => can(affiliation, 'organization.join'));
    const [only, second] = deciding;
    if (only && !second) {
      const { token } = params;
      throw redirect({ to: '/a/$affiliationId/join/$token', params: { affiliationId: only.id, token } });
    }
    return { deciding };
  },
  loader: () => loadTexts('libraries'),
  component: Join,
});

function Join() {
  const { t } = useText();
  const { token } = Route.useParams();
  const { deciding } = Route.useRouteContext();
  const nobody = deciding.length === 0;
  return (
    <DoorPage>
      <Page
        title={nobody ? t('libraries.join.nobody') : t('libraries.join.which')}
        lead={nobody ? t('libraries.join.nobody.lead') : undefined}
        narrow
      >
        <AffiliationList affiliations={deciding} path={`/join/${token}`} />
        <SignOutButton />
      </Page>
    </DoorPage>
  );
}
