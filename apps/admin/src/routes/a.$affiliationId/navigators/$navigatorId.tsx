import { createFileRoute } from '@tanstack/react-router';
import { NavigatorPage } from '../../../features/navigators/NavigatorPage.js';
import { type FileTab, isFileTab } from '../../../features/navigators/tabs.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/navigators/$navigatorId')({
  staticData: { permission: 'navigator.read' },
  validateSearch: (search): { tab?: FileTab } => ({ tab: isFileTab(search.tab) ? search.tab : undefined }),
  loader: () => loadTexts('navigators'),
  component: OneNavigator,
});

function OneNavigator() {
  const { navigatorId } = Route.useParams();
  const { tab = 'profile' } = Route.useSearch();
  return <NavigatorPage navigatorId={navigatorId} tab={tab} />;
}
