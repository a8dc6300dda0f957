import { createFileRoute, useRouter } from '@tanstack/react-router';
import { SwitchPage } from '../features/access/ChoosePage.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { needSession, ownPath } from '../lib/session/guards.js';
import { isWithin, mayOpen } from '../lib/session/page-access.js';
import type { Affiliation } from '../lib/session/session.js';

export const Route = createFileRoute('/switch')({
  validateSearch: (search): { from?: string } => ({ from: ownPath(search.from) }),
  beforeLoad: async ({ location }) => ({ session: await needSession(location.href) }),
  component: Switch,
});

function Switch() {
  const { session } = Route.useRouteContext();
  const { from = '' } = Route.useSearch();
  const router = useRouter();
  const path = /^\/a\/[^/]+(\/.*)$/.exec(from)?.[1] ?? '';
  // Whoever would only be told that the page is not theirs is not sent there.
  const fits = (affiliation: Affiliation) => {
    const [matched, params, found] = router.getMatchedRoutes(`/a/${affiliation.id}${path.split(/[?#]/)[0]}`);
    return (
      found !== undefined &&
      matched.every(({ options }) => mayOpen(affiliation, options.staticData ?? {})) &&
      isWithin(affiliation, params)
    );
  };
  return (
    <DoorPage>
      <SwitchPage session={session} path={path} affiliations={session.affiliations.filter(fits)} />
    </DoorPage>
  );
}
