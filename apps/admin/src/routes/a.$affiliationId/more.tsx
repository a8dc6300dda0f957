import { createFileRoute } from '@tanstack/react-router';
import { SignOutButton } from '../../features/access/SignOutButton.js';
import { MorePage } from '../../features/shell/RoleHome.js';
import { nav } from '../nav.js';

export const Route = createFileRoute('/a/$affiliationId/more')({
  component: () => <MorePage nav={nav} signOut={<SignOutButton />} />,
});
