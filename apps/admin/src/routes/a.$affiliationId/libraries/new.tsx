import { createFileRoute } from '@tanstack/react-router';
import { AddLibraryPage } from '../../../features/libraries/AddLibraryPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/new')({
  staticData: { permission: 'organization.found' },
  loader: () => loadTexts('libraries'),
  component: AddLibraryPage,
});
