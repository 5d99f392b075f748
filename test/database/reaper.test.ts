/** A test run that is interrupted leaves nothing behind. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from 'vitest';

const SETUP = new URL('./global-setup.ts', import.meta.url).href;

/** Does what vitest does before the first test, and then nothing, until it is killed. */
const RUN = `
  const { default: setup } = await import('${SETUP}');
  const { spawn } = await import('node:child_process');
  await setup({ provide: (name, value) => { console.log(JSON.stringify({ [name]: value, folder: process.env.TMPDIR })); } });
  const server = "require('node:http').createServer().listen(0, '127.0.0.1', function () { console.log(JSON.stringify({ port: this.address().port })); })";
  spawn(process.execPath, ['-e', server], { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  setInterval(() => undefined, 1000);
`;

const listens = (port: number | string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: Number(port) }, () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

test('a run that is killed leaves no server, no process and no folder behind', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    run.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    await expect.poll(() => output, { timeout: 60_000 }).toContain('"port"');
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    const { clusterUrl, folder, port } = Object.assign({}, ...lines.map((line) => JSON.parse(line)));
    const database = new URL(clusterUrl).port;
    const left = async () => ({
      folder: existsSync(folder),
      child: await listens(port),
      database: await listens(database),
    });
    expect(await left()).toEqual({ folder: true, child: true, database: true });
    run.kill('SIGKILL');
    await expect.poll(left, { timeout: 20_000 }).toEqual({ folder: false, child: false, database: false });
  } finally {
    run.kill('SIGKILL');
  }
});
