import { createFileRoute } from '@tanstack/react-router';
import { PaperWeek } from '../../features/scheduling/PaperWeek.js';
import { isDay } from '../../lib/dates/weeks.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/week-on-paper')({
  staticData: { permission: 'shift.plan' },
  validateSearch: ({ week, view }): { week?: string; view?: string } => ({
    week: isDay(week) ? week : undefined,
    view: view === 'people' ? view : undefined,
  }),
  loader: () => loadTexts('scheduling'),
  component: PaperWeek,
});
