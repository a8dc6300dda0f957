import { createFileRoute } from '@tanstack/react-router';
import { HelpAtTheDoor } from '../features/help/HelpPage.js';
import { DoorPage } from '../features/shell/DoorPage.js';
import { loadTexts } from '../lib/i18n/texts.js';

export const Route = createFileRoute('/help')({
  loader: () => loadTexts('help'),
  component: () => (
    <DoorPage>
      <HelpAtTheDoor />
    </DoorPage>
  ),
});
