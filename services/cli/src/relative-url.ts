/** Writes the URLs of files relative to a folder, so that a list of links holds in every checkout. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A `file:` URL as a relative reference (`./docs/a.md`) against a folder; any other URL as it is. */
export function toRelativeUrl(url: string, folder: string): string {
  if (!url.startsWith('file:')) return url;
  const relative = path.relative(folder, fileURLToPath(url)).split(path.sep);
  return `./${relative.map(encodeURIComponent).join('/')}`;
}
