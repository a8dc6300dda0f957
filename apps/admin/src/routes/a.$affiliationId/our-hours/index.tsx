import { createFileRoute } from '@tanstack/react-router';
import { OurHoursPage } from '../../../features/attendance/OurHoursPage.js';
import { DeniedPage } from '../../../features/shell/Lost.js';
import { isDay } from '../../../lib/dates/weeks.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/our-hours/')({
  staticData: { permission: 'attendance.read' },
  validateSearch: ({ branch, day }): { branch?: string; day?: string } => ({
    branch: typeof branch === 'string' ? branch : undefined,
    day: isDay(day) ? day : undefined,
  }),
  loader: () => loadTexts('attendance'),
  component: Hours,
});

/** Another place or year is another page: nothing of the one before is left on it. */
function Hours() {
  const search = Route.useSearch();
  return <OurHoursPage key={`${search.branch} ${search.day}`} {...search} denied={<DeniedPage />} />;
}
