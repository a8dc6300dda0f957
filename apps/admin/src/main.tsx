import './ui/theme/styles.js';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { ensureTemporal } from './lib/dates/native-temporal.js';
import { fetchCatalogs } from './lib/i18n/catalogs.js';
import { startTexts } from './lib/i18n/texts.js';

await Promise.all([ensureTemporal(), startTexts(fetchCatalogs)]);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
