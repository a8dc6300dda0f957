import { createFileRoute } from '@tanstack/react-router';
import { AddNavigatorPage } from '../../../features/navigators/AddNavigatorPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/navigators/new')({
  staticData: { permission: 'navigator.add' },
  loader: () => loadTexts('navigators'),
  component: AddNavigatorPage,
});
