import { createFileRoute } from '@tanstack/react-router';
import { NavigatorList } from '../../../features/navigators/NavigatorList.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/navigators/')({
  staticData: { permission: 'navigator.read' },
  validateSearch: (search): { who?: 'all'; after?: string } => ({
    who: search.who === 'all' ? 'all' : undefined,
    after: typeof search.after === 'string' ? search.after : undefined,
  }),
  loader: () => loadTexts('navigators'),
  component: () => <NavigatorList {...Route.useSearch()} />,
});
