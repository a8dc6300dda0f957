import { createFileRoute } from '@tanstack/react-router';
import { PartnersPage } from '../../../features/libraries/PartnersPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/partners/')({
  staticData: { roles: ['CONSORTIUM_ADMIN'] },
  loader: () => loadTexts('libraries'),
  component: PartnersPage,
});
