import { createFileRoute } from '@tanstack/react-router';
import { ProfilePage } from '../../features/libraries/ProfilePage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/organization')({
  staticData: { permission: 'organization.join' },
  loader: () => loadTexts('libraries'),
  component: OwnOrganization,
});

function OwnOrganization() {
  const { affiliation } = Route.useRouteContext();
  return <ProfilePage organizationId={affiliation.organization.id} />;
}
