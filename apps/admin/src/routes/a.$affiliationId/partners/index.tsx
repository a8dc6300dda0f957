import { createFileRoute } from '@tanstack/react-router';
import { PartnersPage } from '../../../features/libraries/PartnersPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/partners/')({
  staticData: { permission: 'onboarding.overview' },
  loader: () => loadTexts('libraries'),
  component: PartnersPage,
});
