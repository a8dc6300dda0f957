import { createFileRoute } from '@tanstack/react-router';
import { HoursPage } from '../../../../features/hours/HoursPage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/hours')({
  staticData: { permission: 'hours.set' },
  validateSearch: (search): { place?: string } => ({
    place: typeof search.place === 'string' ? search.place : undefined,
  }),
  loader: () => loadTexts('hours'),
  component: Hours,
});

function Hours() {
  const { libraryId } = Route.useParams();
  const { place } = Route.useSearch();
  return <HoursPage libraryId={libraryId} branchId={place} />;
}
