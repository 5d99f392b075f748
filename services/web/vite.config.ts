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
    // The pages share a few files, so that to load them ahead would win little; what does that weighs as much as a page.
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Pages that are much alike come together, and so does what each page needs: many small files are coded one by one,
    // and weigh a sixth more. What only one or two pages need comes with them.
    rolldownOptions: {
      // d3-geo makes all its projections when it is read, by functions that do nothing else.
      treeshake: { manualPureFunctions: ['Adder', 'azimuthalRaw', 'clip', 'transformer'] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', test: /\/src\/(?:api|app|components|language|live|theme)\//, minShareCount: 3 },
            { name: 'links', test: /\/src\/pages\/(?:links?|citation)\// },
            { name: 'records', test: /\/src\/pages\/(?:records?|read|works)\// },
            { name: 'watch', test: /\/src\/pages\/(?:incidents?|hosts?|log)\// },
            { name: 'partnerships', test: /\/src\/(?:map|network|pages\/partnerships)\// },
          ],
        },
      },
    },
  },
  server: { proxy: { '^/(v1|feeds|docs|openapi\\.json)': 'http://127.0.0.1:8080' } },
});
