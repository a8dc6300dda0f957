import { createFileRoute, useRouter } from '@tanstack/react-router';
import { SetupPage } from '../features/access/SetupPage.js';
import { DoorPage } from '../features/shell/DoorPage.js';

export const Route = createFileRoute('/setup/$token')({ component: Setup });

function Setup() {
  const router = useRouter();
  const { token } = Route.useParams();
  return (
    <DoorPage>
      <SetupPage token={token} onDone={() => void router.navigate({ to: '/', replace: true })} />
    </DoorPage>
  );
}
