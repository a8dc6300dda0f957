import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { apiPaths } from './build/api-paths.js';
import { catalogs } from './build/catalogs.js';
import { documents } from './build/documents.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.API_URL ?? 'http://localhost:3000';

/** What is always needed together travels together. */
const chunks = [
  { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'libraries', test: /\/node_modules\/(?:@tanstack|@lingui|@urql|urql|wonka|@0no-co)\// },
  { name: 'shell', test: /\/src\/(?:lib|features\/shell|ui\/(?:page|theme|Button|SkipLink|Disclosure))/ },
];

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: at('src/routes'),
      generatedRouteTree: at('src/routeTree.gen.ts'),
      routeFileIgnorePattern: '^((nav|homes)\\.ts|locales)$',
      quoteStyle: 'single',
    }),
    react(),
    catalogs(at('src')),
    documents(at('src')),
  ],
  resolve: {
    alias: [
      { find: /^@mutuality\/domain\/(.+)$/, replacement: `${at('../../packages/domain/src')}/$1/index.ts` },
      { find: /^temporal-polyfill$/, replacement: at('src/lib/dates/native-temporal.ts') },
    ],
  },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    proxy: Object.fromEntries(apiPaths.map((path) => [path, api])),
  },
});
