import { createFileRoute } from '@tanstack/react-router';
import { ProposePage } from '../../../features/agreements/ProposePage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/agreements/new')({
  staticData: { permission: 'agreement.propose' },
  loader: () => loadTexts('agreements'),
  component: ProposePage,
});
