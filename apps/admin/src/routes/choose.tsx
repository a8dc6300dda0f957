import { createFileRoute } from '@tanstack/react-router';
import { ChoosePage } from '../features/access/ChoosePage.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { needSession } from '../lib/session/guards.js';

export const Route = createFileRoute('/choose')({
  beforeLoad: async ({ location }) => ({ session: await needSession(location.href) }),
  component: Choose,
});

function Choose() {
  const { session } = Route.useRouteContext();
  return (
    <DoorPage>
      <ChoosePage session={session} />
    </DoorPage>
  );
}
