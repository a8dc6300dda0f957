import { createFileRoute, redirect, useRouter } from '@tanstack/react-router';
import { SignInPage } from '../features/access/SignInPage.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { beginning, ownPath } from '../lib/session/guards.js';
import { currentSession } from '../lib/session/session-store.js';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search): { next?: string } => ({ next: ownPath(search.next) }),
  beforeLoad: async ({ search }) => {
    const state = await currentSession();
    if (state.kind === 'IN') throw redirect({ to: search.next ?? beginning(state.session) });
  },
  component: SignIn,
});

function SignIn() {
  const router = useRouter();
  const { next } = Route.useSearch();
  return (
    <DoorPage>
      <SignInPage
        onDone={(session) => {
          const first = beginning(session);
          void router.navigate({ to: next && next !== '/' ? next : first, replace: true });
        }}
      />
    </DoorPage>
  );
}
