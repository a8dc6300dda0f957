import { createFileRoute } from '@tanstack/react-router';
import { LibrariesPage } from '../../../features/onboarding/LibrariesPage.js';
import { librarySearch } from '../../../features/onboarding/library-filter.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/')({
  staticData: { permission: 'onboarding.overview' },
  validateSearch: librarySearch,
  loader: () => loadTexts('onboarding'),
  component: () => <LibrariesPage search={Route.useSearch()} />,
});
