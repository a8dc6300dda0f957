import { join } from 'node:path';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { readCatalogs } from '../../build/catalogs.js';
import type { Language } from '../lib/i18n/languages.js';
import { ThemeProvider } from '../ui/theme/ThemeProvider.js';

/** Draws a part of the app as a person with that language sees it, with the app's real texts. */
export function renderIn(language: Language, children: ReactNode): RenderResult {
  for (const catalog of readCatalogs(join(import.meta.dirname, '..'))) i18n.load(language, catalog[language]);
  i18n.activate(language);
  return render(children, {
    wrapper: (props) => (
      <I18nProvider i18n={i18n}>
        <ThemeProvider test>{props.children}</ThemeProvider>
      </I18nProvider>
    ),
  });
}
