import { createFileRoute } from '@tanstack/react-router';
import { PatternsPage } from '../../features/scheduling/PatternsPage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/patterns')({
  staticData: { permission: 'pattern.keep' },
  loader: () => loadTexts('scheduling'),
  component: PatternsPage,
});
