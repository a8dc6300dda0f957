import { createFileRoute } from '@tanstack/react-router';
import { signingLinkOf } from '../features/agreements/signing-link.js';
import { SigningPage } from '../features/agreements/SigningPage.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { chosenLanguage, isLanguage } from '../lib/i18n/languages.js';
import { loadTexts, speak } from '../lib/i18n/texts.js';

export const Route = createFileRoute('/sign/$token')({
  loader: async ({ params }) => {
    const [seen] = await Promise.all([signingLinkOf(params.token), loadTexts('agreements')]);
    const language = seen.ok ? seen.value.language : null;
    if (isLanguage(language) && !chosenLanguage()) await speak(language);
    return seen;
  },
  component: Sign,
});

function Sign() {
  const { token } = Route.useParams();
  return (
    <DoorPage>
      <SigningPage token={token} seen={Route.useLoaderData()} />
    </DoorPage>
  );
}
