import { createFileRoute } from '@tanstack/react-router';
import { RequirementsPage } from '../../features/navigators/RequirementsPage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/requirements')({
  staticData: { permission: 'clearances.require' },
  validateSearch: (search): { branch?: string } => ({
    branch: typeof search.branch === 'string' ? search.branch : undefined,
  }),
  loader: () => loadTexts('navigators'),
  component: () => <RequirementsPage branchId={Route.useSearch().branch} />,
});
