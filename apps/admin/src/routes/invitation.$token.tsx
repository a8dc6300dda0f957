import { createFileRoute, useRouter } from '@tanstack/react-router';
import { invitationOf } from '../features/access/invitation.js';
import { InvitationPage } from '../features/access/InvitationPage.js';
import { DoorPage } from '../features/shell/DoorPage.js';

export const Route = createFileRoute('/invitation/$token')({
  loader: ({ params }) => invitationOf(params.token),
  component: Invitation,
});

function Invitation() {
  const router = useRouter();
  const { token } = Route.useParams();
  return (
    <DoorPage>
      <InvitationPage
        token={token}
        invitation={Route.useLoaderData()}
        onDone={() => void router.navigate({ to: '/', replace: true })}
      />
    </DoorPage>
  );
}
