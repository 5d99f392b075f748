/** The example in the README of linkcheck does what its comments say. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { html, prose } from './answers.ts';
import { startFaultServer } from './fault-server.ts';

const PACKAGE = path.resolve(import.meta.dirname, '../../packages/linkcheck');

test('the example of the README checks a page and says when it is checked next', async () => {
  const server = await startFaultServer();
  try {
    server.on('/article', html('An article', `<p>${prose(1, 200)}</p>`));
    const readme = await readFile(path.join(PACKAGE, 'README.md'), 'utf8');
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const code = `${example
      .replace('https://example.org/article', `http://127.0.0.1:${server.port}/article`)
      .replace('allowedNetworks: []', "allowedNetworks: ['127.0.0.0/8']")}
      console.log(JSON.stringify({ verdict, state: next.state, hours: (nextCheckAt.getTime() - Date.now()) / 3_600_000 }));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module-typescript', '-e', code],
      { cwd: PACKAGE },
    );
    const { verdict, state, hours } = JSON.parse(stdout);
    expect(readme).toContain(
      `// { verdict: '${verdict.verdict}', reasonCode: '${verdict.reasonCode}', reason: '${verdict.reason}', confidence: ${verdict.confidence} }`,
    );
    expect(state).toBe('alive');
    expect(Math.abs(hours - 24)).toBeLessThan(3);
  } finally {
    await server.close();
  }
});
