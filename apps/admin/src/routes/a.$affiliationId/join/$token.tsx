import { createFileRoute } from '@tanstack/react-router';
import { JoinPage } from '../../../features/libraries/JoinPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/join/$token')({
  staticData: { permission: 'organization.join' },
  loader: () => loadTexts('libraries'),
  component: () => <JoinPage token={Route.useParams().token} />,
});
