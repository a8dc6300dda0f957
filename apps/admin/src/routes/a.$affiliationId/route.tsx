import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SignOutButton } from '../../features/access/SignOutButton.js';
import { AtWork } from '../../features/shell/AtWork.js';
import { NotFoundPage } from '../../features/shell/Lost.js';
import { Shell } from '../../features/shell/Shell.js';
import { needSession } from '../../lib/session/guards.js';
import { affiliationOf } from '../../lib/session/session.js';
import { nav } from '../nav.js';

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
  return (
    <AtWork
      key={affiliation.id}
      session={session}
      affiliation={affiliation}
      again={(ended) => (
        <Suspense>
          <SignInAgain session={ended} />
        </Suspense>
      )}
    >
      <Shell nav={nav} signOut={<SignOutButton wide />}>
        <Outlet />
      </Shell>
    </AtWork>
  );
}
