/** Writes the paths of the dashboard into `dist/paths.json`, by which the API knows what is the dashboard's. */
import type { Plugin } from 'vite';
import { ROUTES } from '../src/app/routes.ts';

/** Writes each path of the table of routes, in the pattern that the API's router takes too. */
export function pathList(): Plugin {
  return {
    name: 'footing-path-list',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'paths.json',
        source: `${JSON.stringify(ROUTES.map(({ path }) => path))}\n`,
      });
    },
  };
}
