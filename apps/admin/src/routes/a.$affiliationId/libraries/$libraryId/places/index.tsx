import { createFileRoute } from '@tanstack/react-router';
import { PlacesPage } from '../../../../../features/libraries/PlacesPage.js';
import { loadTexts } from '../../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/places/')({
  staticData: { permission: 'branch.amend' },
  loader: () => loadTexts('libraries'),
  component: () => <PlacesPage libraryId={Route.useParams().libraryId} />,
});
