/** The README's example of `footing check`, run against a server that does what it shows. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { html, prose, redirect } from '../linkcheck/answers.ts';
import { startFaultServer } from '../linkcheck/fault-server.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(CHECKOUT, 'services/cli/src/main.ts');

test('the report that the README shows is what a check prints', async () => {
  const readme = await readFile(path.join(CHECKOUT, 'README.md'), 'utf8');
  const [, shown = ''] = /<!-- check -->\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const server = await startFaultServer();
  server.on('/charter', redirect(301, '/charter-of-2019'));
  server.on('/charter-of-2019', html('The charter', `<p>${prose(1, 200)}</p>`));
  server.on('/wagons', html('Wagons', `<p>${prose(2, 200)}</p>`));
  const folder = await mkdtemp(path.join(tmpdir(), 'footing-readme-'));
  try {
    const at = (host: string, file: string): string => `http://${host}.example.org:${server.port}${file}`;
    const links = [at('news', '/visit'), at('port', '/charter'), at('rail', '/wagons')];
    const lines = ['# References', '', ...links.map((link) => `- ${link}`)];
    await writeFile(path.join(folder, 'references.md'), lines.join('\n'));
    const report = await new Promise<string>((resolve) => {
      const env = {
        ...process.env,
        CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
        CHECK_HOST_DELAY_MS: '0',
        CHECK_RESOLVE: ['news', 'port', 'rail'].map((host) => `${host}.example.org=127.0.0.1`).join(','),
      };
      execFile(process.execPath, [MAIN, 'check', 'references.md'], { cwd: folder, env }, (_error, stdout) =>
        resolve(stdout),
      );
    });
    expect(report.replaceAll(`:${server.port}`, '')).toBe(shown);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});
