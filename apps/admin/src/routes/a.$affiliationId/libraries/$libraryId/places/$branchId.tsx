import { createFileRoute } from '@tanstack/react-router';
import { PlacePage } from '../../../../../features/libraries/PlacePage.js';
import { loadTexts } from '../../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/places/$branchId')({
  staticData: { permission: 'branch.amend' },
  loader: () => loadTexts('libraries'),
  component: () => <PlacePage {...Route.useParams()} />,
});
