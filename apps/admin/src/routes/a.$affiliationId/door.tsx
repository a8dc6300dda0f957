import { createFileRoute } from '@tanstack/react-router';
import { DoorSheet } from '../../features/attendance/DoorSheet.js';
import { DeniedPage } from '../../features/shell/Lost.js';
import { isDay } from '../../lib/dates/weeks.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/door')({
  staticData: { permission: 'attendance.read' },
  validateSearch: ({ branch, week }): { branch?: string; week?: string } => ({
    branch: typeof branch === 'string' ? branch : undefined,
    week: isDay(week) ? week : undefined,
  }),
  loader: () => loadTexts('attendance'),
  component: () => <DoorSheet {...Route.useSearch()} denied={<DeniedPage />} />,
});
