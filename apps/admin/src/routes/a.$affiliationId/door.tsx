import { createFileRoute } from '@tanstack/react-router';
import { DoorSheet } from '../../features/attendance/DoorSheet.js';
import { DeniedPage } from '../../features/shell/Lost.js';
import { isDay } from '../../lib/dates/weeks.js';
import { type Language, languages } from '../../lib/i18n/languages.js';
import { loadTexts, type Say, textsIn } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/door')({
  staticData: { permission: 'attendance.read' },
  validateSearch: ({ branch, week }): { branch?: string; week?: string } => ({
    branch: typeof branch === 'string' ? branch : undefined,
    week: isDay(week) ? week : undefined,
  }),
  loader: async () => {
    const [en, es] = await Promise.all(languages.map((language) => textsIn('attendance', language)));
    await loadTexts('attendance');
    return { en, es } as Record<Language, Say>;
  },
  component: Door,
});

function Door() {
  return <DoorSheet {...Route.useSearch()} say={Route.useLoaderData()} denied={<DeniedPage />} />;
}
