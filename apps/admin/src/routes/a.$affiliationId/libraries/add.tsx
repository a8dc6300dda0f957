import { createFileRoute } from '@tanstack/react-router';
import { AddLibrariesPage } from '../../../features/onboarding/AddLibrariesPage.js';
import { addSearch } from '../../../features/onboarding/add-search.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/add')({
  staticData: { permission: 'onboarding.import' },
  validateSearch: addSearch,
  loader: () => loadTexts('onboarding'),
  component: () => <AddLibrariesPage search={Route.useSearch()} />,
});
