import { createFileRoute } from '@tanstack/react-router';
import { SwitchPage } from '../features/access/ChoosePage.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { needSession, ownPath } from '../lib/session/guards.js';

export const Route = createFileRoute('/switch')({
  validateSearch: (search): { from?: string } => ({ from: ownPath(search.from) }),
  beforeLoad: async ({ location }) => ({ session: await needSession(location.href) }),
  component: Switch,
});

function Switch() {
  const { session } = Route.useRouteContext();
  const { from = '' } = Route.useSearch();
  return (
    <DoorPage>
      <SwitchPage session={session} path={/^\/a\/[^/]+(\/.*)$/.exec(from)?.[1] ?? ''} />
    </DoorPage>
  );
}
