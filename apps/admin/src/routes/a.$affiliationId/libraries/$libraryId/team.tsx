import { createFileRoute } from '@tanstack/react-router';
import { FirstAdminPage } from '../../../../features/team/FirstAdminPage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/team')({
  staticData: { permission: 'organization.found' },
  loader: () => loadTexts('team'),
  component: () => <FirstAdminPage organizationId={Route.useParams().libraryId} />,
});
