import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { routeTree } from './routeTree.gen.js';
import { ThemeProvider } from './ui/theme/ThemeProvider.js';

const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  scrollRestoration: true,
});

// A new page is read from its heading on; the first one is left to the browser. So is another view of the same page, where what had
// the focus is no longer on it.
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  const lost = document.activeElement === document.body;
  if (fromLocation && (pathChanged || lost)) document.querySelector('h1')?.focus({ preventScroll: true });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

export function App() {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ThemeProvider>
          <RouterProvider router={router} />
        </ThemeProvider>
      </I18nProvider>
    </StrictMode>
  );
}
