import { createFileRoute, Outlet, redirect, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SignOutButton } from '../../features/access/SignOutButton.js';
import { StillHere } from '../../features/access/StillHere.js';
import { AtWork } from '../../features/shell/AtWork.js';
import { DeniedPage, NotFoundPage } from '../../features/shell/Lost.js';
import { Shell } from '../../features/shell/Shell.js';
import { needSession } from '../../lib/session/guards.js';
import { mayOpen, type PageAccess } from '../../lib/session/page-access.js';
import { affiliationOf } from '../../lib/session/session.js';
import { nav } from '../nav.js';

declare module '@tanstack/react-router' {
  /** Who has business on a page; others who open its address are told so. */
  interface StaticDataRouteOption {
    permission?: PageAccess['permission'];
    kind?: PageAccess['kind'];
  }
}

const SignInAgain = lazy(() => import('../../features/access/SignInAgain.js'));

export const Route = createFileRoute('/a/$affiliationId')({
  beforeLoad: async ({ params, location }) => {
    const session = await needSession(location.href);
    const affiliation = affiliationOf(session, params.affiliationId);
    if (!affiliation) throw redirect({ to: '/switch', search: { from: location.href } });
    return { session, affiliation };
  },
  component: Work,
  notFoundComponent: NotFoundPage,
});

function Work() {
  const { session, affiliation } = Route.useRouteContext();
  const denied = useMatches().some(({ staticData }) => !mayOpen(affiliation, staticData));
  return (
    <AtWork
      key={affiliation.id}
      session={session}
      affiliation={affiliation}
      watch={<StillHere />}
      again={(ended) => (
        <Suspense>
          <SignInAgain session={ended} />
        </Suspense>
      )}
    >
      <Shell nav={nav} signOut={<SignOutButton wide />}>
        {denied ? <DeniedPage /> : <Outlet />}
      </Shell>
    </AtWork>
  );
}
