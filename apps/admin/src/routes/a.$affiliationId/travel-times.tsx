import { createFileRoute } from '@tanstack/react-router';
import { TravelPage } from '../../features/scheduling/TravelPage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/travel-times')({
  staticData: { permission: 'shift.plan' },
  loader: () => loadTexts('scheduling'),
  component: TravelPage,
});
