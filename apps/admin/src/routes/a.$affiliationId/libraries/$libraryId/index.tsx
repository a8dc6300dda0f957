import { createFileRoute } from '@tanstack/react-router';
import { LibraryPage } from '../../../../features/onboarding/LibraryPage.js';
import { loadTexts } from '../../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/libraries/$libraryId/')({
  staticData: { permission: 'onboarding.read' },
  loader: () => loadTexts('onboarding'),
  component: () => <LibraryPage libraryId={Route.useParams().libraryId} />,
});
