/** Brings a real browser for tests: Chromium out of an npm package, so that nothing else need be installed. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** A running browser with the folder it was unpacked into. */
export interface TestBrowser {
  browser: Browser;
  close(): Promise<void>;
}

/**
 * Unpacks Chromium into a folder of its own and starts it. The package unpacks into `TMPDIR`, where another user's files
 * would be in the way, and brings its libraries only where it takes the machine for AWS Lambda: so it is run as a process
 * of its own, with both said to it. The sandbox of Chromium is off, since root cannot have it; the pages are ours.
 */
export async function openBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footing-browser-'));
  const { stdout: executablePath } = await promisify(execFile)(
    process.execPath,
    [path.join(import.meta.dirname, 'unpack-chromium.ts')],
    { env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } },
  );
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-dev-shm-usage'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: await fontsOf(folder),
    },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Writes the configuration of the one font of the package: Chromium ends where it finds no font at all. */
async function fontsOf(folder: string): Promise<string> {
  const file = path.join(folder, 'fonts.conf');
  const cache = path.join(folder, 'font-cache');
  await mkdir(cache);
  await writeFile(
    file,
    `<?xml version="1.0"?>\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return file;
}
