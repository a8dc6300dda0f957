import { createFileRoute } from '@tanstack/react-router';
import { PlacePage } from '../../../features/attendance/PlacePage.js';
import { DeniedPage } from '../../../features/shell/Lost.js';
import { isDay } from '../../../lib/dates/weeks.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/branch/$branchId')({
  staticData: { permission: 'attendance.read' },
  validateSearch: ({ week }): { week?: string } => ({ week: isDay(week) ? week : undefined }),
  loader: () => loadTexts('attendance'),
  component: Branch,
});

function Branch() {
  const { branchId } = Route.useParams();
  return <PlacePage placeId={branchId} week={Route.useSearch().week} denied={<DeniedPage />} />;
}
