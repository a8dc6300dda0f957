import { createFileRoute } from '@tanstack/react-router';
import { AgreementList } from '../../../features/agreements/AgreementList.js';
import { isListView, type ListSearch } from '../../../features/agreements/list-views.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/agreements/')({
  staticData: { permission: 'agreement.read' },
  validateSearch: (search): ListSearch => ({
    group: isListView(search.group) ? search.group : undefined,
    after: typeof search.after === 'string' ? search.after : undefined,
    sent: Number(search.sent) || undefined,
    unsigned: Number(search.unsigned) || undefined,
  }),
  loader: () => loadTexts('agreements'),
  component: () => <AgreementList {...Route.useSearch()} />,
});
