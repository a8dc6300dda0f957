import { createFileRoute } from '@tanstack/react-router';
import { ProfilePage } from '../../../../features/libraries/ProfilePage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/profile')({
  staticData: { permission: 'onboarding.read' },
  loader: () => loadTexts('libraries'),
  component: () => <ProfilePage organizationId={Route.useParams().libraryId} />,
});
