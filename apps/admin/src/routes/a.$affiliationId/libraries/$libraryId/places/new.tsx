import { createFileRoute } from '@tanstack/react-router';
import { AddPlacePage } from '../../../../../features/libraries/AddPlacePage.js';
import { loadTexts } from '../../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/places/new')({
  staticData: { permission: 'branch.add' },
  loader: () => loadTexts('libraries'),
  component: () => <AddPlacePage libraryId={Route.useParams().libraryId} />,
});
