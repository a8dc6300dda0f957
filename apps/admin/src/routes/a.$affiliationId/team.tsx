import { createFileRoute } from '@tanstack/react-router';
import { TeamPage } from '../../features/team/TeamPage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/team')({
  staticData: { permission: 'team.read' },
  validateSearch: (search): { after?: string } => ({
    after: typeof search.after === 'string' ? search.after : undefined,
  }),
  loader: () => loadTexts('team'),
  component: OwnTeam,
});

function OwnTeam() {
  const { after } = Route.useSearch();
  return <TeamPage after={after} />;
}
