import { createRootRoute, Outlet, useRouter } from '@tanstack/react-router';
import { DoorPage } from '../features/shell/DoorPage.js';
import { BrokenPage, NotFoundPage } from '../features/shell/Lost.js';
import { Unreachable } from '../lib/session/guards.js';

function Broken({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <DoorPage>
      <BrokenPage offline={error instanceof Unreachable} onRetry={() => void router.invalidate()} />
    </DoorPage>
  );
}

export const Route = createRootRoute({
  component: Outlet,
  errorComponent: Broken,
  notFoundComponent: () => (
    <DoorPage>
      <NotFoundPage />
    </DoorPage>
  ),
});
