import { createFileRoute } from '@tanstack/react-router';
import { PrintSheet } from '../../../../features/agreements/PrintSheet.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/agreements/$agreementId/print')({
  staticData: { permission: 'agreement.read' },
  loader: () => loadTexts('agreements'),
  component: () => <PrintSheet {...Route.useParams()} />,
});
