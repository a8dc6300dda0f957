import { createFileRoute, useRouter } from '@tanstack/react-router';
import { setupLink } from '../features/access/setup-link.js';
import { SetupPage } from '../features/access/SetupPage.js';
import { DoorPage } from '../features/shell/DoorPage.js';

export const Route = createFileRoute('/setup/$token')({
  loader: ({ params }) => setupLink(params.token),
  component: Setup,
});

function Setup() {
  const router = useRouter();
  const { token } = Route.useParams();
  return (
    <DoorPage>
      <SetupPage
        token={token}
        link={Route.useLoaderData()}
        onDone={() => void router.navigate({ to: '/', replace: true })}
      />
    </DoorPage>
  );
}
