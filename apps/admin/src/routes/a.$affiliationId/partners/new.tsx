import { createFileRoute } from '@tanstack/react-router';
import { AddPartnerPage } from '../../../features/libraries/AddPartnerPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/partners/new')({
  staticData: { permission: 'organization.found' },
  loader: () => loadTexts('libraries'),
  component: AddPartnerPage,
});
