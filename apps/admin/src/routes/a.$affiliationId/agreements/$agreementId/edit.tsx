import { createFileRoute } from '@tanstack/react-router';
import { EditPage } from '../../../../features/agreements/EditPage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/agreements/$agreementId/edit')({
  staticData: { permission: 'agreement.read' },
  loader: () => loadTexts('agreements'),
  component: () => <EditPage {...Route.useParams()} />,
});
