/** How the dashboard is built: into `dist/`, which the API serves. */
import { defineConfig } from 'vite';
import { catalogs } from './build/catalogs.ts';
import { compressed } from './build/compressed.ts';
import { pathList } from './build/path-list.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [catalogs(), pathList(), compressed()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    // The policy of the page lets in no data addresses but images, and a file of its own is kept by browsers.
    assetsInlineLimit: 0,
    // Each browser that is meant loads modules ahead by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '^/(v1|feeds|docs|openapi\\.json)': 'http://127.0.0.1:8080' } },
});
