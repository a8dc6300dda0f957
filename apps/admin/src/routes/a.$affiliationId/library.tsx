import { createFileRoute } from '@tanstack/react-router';
import { LibraryPage } from '../../features/onboarding/LibraryPage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/library')({
  staticData: { permission: 'onboarding.read', kind: 'LIBRARY' },
  loader: () => loadTexts('onboarding'),
  component: OwnLibrary,
});

function OwnLibrary() {
  const { affiliation } = Route.useRouteContext();
  return <LibraryPage libraryId={affiliation.organization.id} />;
}
