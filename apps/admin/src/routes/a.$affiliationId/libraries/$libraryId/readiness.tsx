import { createFileRoute } from '@tanstack/react-router';
import { ReadinessPage } from '../../../../features/onboarding/ReadinessPage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/readiness')({
  staticData: { permission: 'readiness.attest' },
  loader: () => loadTexts('onboarding'),
  component: () => <ReadinessPage libraryId={Route.useParams().libraryId} />,
});
