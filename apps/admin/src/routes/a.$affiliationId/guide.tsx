import { createFileRoute } from '@tanstack/react-router';
import { GuidePage } from '../../features/onboarding/GuidePage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/guide')({
  loader: () => loadTexts('onboarding'),
  component: GuidePage,
});
