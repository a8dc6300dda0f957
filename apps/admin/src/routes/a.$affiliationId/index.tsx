import { createFileRoute, redirect } from '@tanstack/react-router';
import { RoleHome } from '../../features/shell/RoleHome.js';
import { loadTexts } from '../../lib/i18n/texts.js';
import { homes } from '../homes.js';
import { nav } from '../nav.js';

export const Route = createFileRoute('/a/$affiliationId/')({
  loader: async ({ context }) => {
    const { affiliation } = context;
    const home = homes[affiliation.role];
    if (await home?.stepsFirst?.(affiliation)) {
      throw redirect({ to: '/a/$affiliationId/library', params: { affiliationId: affiliation.id } });
    }
    if (home) await Promise.all([loadTexts(home.feature), home.component.preload?.()]);
  },
  component: Home,
});

function Home() {
  const { affiliation } = Route.useRouteContext();
  const home = homes[affiliation.role];
  return home ? <home.component /> : <RoleHome nav={nav} />;
}
