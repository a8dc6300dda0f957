import { createFileRoute } from '@tanstack/react-router';
import { AgreementPage } from '../../../../features/agreements/AgreementPage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/agreements/$agreementId/')({
  staticData: { permission: 'agreement.read' },
  loader: () => loadTexts('agreements'),
  component: () => <AgreementPage {...Route.useParams()} />,
});
