import { createFileRoute } from '@tanstack/react-router';
import { MyFilePage } from '../../features/navigators/MyFilePage.js';
import { loadTexts } from '../../lib/i18n/texts.js';

export const Route = createFileRoute('/a/$affiliationId/my-file')({
  staticData: { permission: 'own_file.read' },
  loader: () => loadTexts('navigators'),
  component: MyFilePage,
});
