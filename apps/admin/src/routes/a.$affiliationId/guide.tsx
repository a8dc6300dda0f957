import { createFileRoute } from '@tanstack/react-router';
import { GuidePage } from '../../features/onboarding/GuidePage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/guide')({
  staticData: { permission: 'onboarding.overview' },
  loader: () => loadTexts('onboarding'),
  component: GuidePage,
});
