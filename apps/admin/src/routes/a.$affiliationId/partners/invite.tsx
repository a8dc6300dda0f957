import { createFileRoute } from '@tanstack/react-router';
import { InviteMemberPage } from '../../../features/libraries/InviteMemberPage.js';
import { loadTexts } from '../../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/partners/invite')({
  staticData: { permission: 'organization.found' },
  loader: () => loadTexts('libraries'),
  component: InviteMemberPage,
});
