import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme.js';

const manager = localStorageColorSchemeManager({ key: 'mutuality.theme' });

/** Gives every component the theme; the page itself is already in the right colours (before-paint.js). */
export function ThemeProvider({ children, test }: { children: ReactNode; test?: boolean }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      env={test ? 'test' : 'default'}
    >
      {children}
    </MantineProvider>
  );
}
