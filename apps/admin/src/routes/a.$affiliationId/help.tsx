import { createFileRoute } from '@tanstack/react-router';
import { HelpPage } from '../../features/help/HelpPage.js';
import { OwnPlaces } from '../../features/shell/RoleHome.js';
import { loadTexts } from '../../lib/i18n/texts.js';
import { nav } from '../nav.js';

export const Route = createFileRoute('/a/$affiliationId/help')({
  loader: () => loadTexts('help'),
  component: () => <HelpPage pages={<OwnPlaces nav={nav} />} />,
});
