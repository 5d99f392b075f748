/** A stop loses no request: a real process under a hundred clients with keep-alive, and what it tells meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { createRequire } from 'node:module';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { connect } from './raw-http.ts';

const CLIENTS = 100;
const REQUESTS = 10_000;
/** How many of them are answered when the stop begins. */
const BEFORE = 8_000;
const DRAIN_SECONDS = 6;
const MAIN = createRequire(import.meta.url).resolve('@footing/api/main');

let store: TestDatabase;
const children: ChildProcess[] = [];

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => store.drop());

/** Starts the API as a process. */
async function startApi(env: Record<string, string> = {}): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: store.url,
      API_PORT: '0',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
      ...env,
    },
  });
  children.push(child);
  const [message] = (await once(child, 'message')) as [{ ready: string }];
  return { child, port: Number(new URL(message.ready).port) };
}

interface Outcome {
  /** The status, or the code of the error in place of an answer. */
  what: number | string;
  connection?: string | undefined;
  body: string;
}

function ask(port: number, path: string, agent: http.Agent | false): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => {
        body += chunk;
      });
      answer.on('close', () => {
        const what = answer.complete ? (answer.statusCode ?? 0) : 'cut short';
        resolve({ what, connection: answer.headers.connection, body });
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ what: error.code ?? error.message, body: '' }),
    );
  });
}

test('of 10,000 requests of 100 clients with keep-alive, a stop resets none and refuses none', async () => {
  const { child, port } = await startApi({ API_DRAIN_SECONDS: String(DRAIN_SECONDS) });
  const outcomes = new Map<number | string, number>();
  let answered = 0;
  let keptAfterStop = 0;
  let stopped = false;
  const client = async (): Promise<void> => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let what: number | string = 200; what !== 'ECONNREFUSED'; ) {
      const asked = stopped;
      const outcome = await ask(port, '/v1/works', agent);
      what = outcome.what;
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
      answered += 1;
      if (asked && what === 200 && outcome.connection !== 'close') keptAfterStop += 1;
      if (answered === BEFORE) child.kill('SIGTERM');
    }
    agent.destroy();
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  const readiness = async () => {
    const { what, body } = await ask(port, '/readyz', false);
    return what === 503 ? JSON.parse(body).type : what;
  };
  expect(await readiness()).toBe(200);
  await expect.poll(readiness, { timeout: 60_000, interval: 20 }).toBe('/problems/stopping');
  stopped = true;
  const [code] = await once(child, 'exit');
  await clients;
  const refused = outcomes.get('ECONNREFUSED') ?? 0;
  const served = outcomes.get(200) ?? 0;
  expect(Object.fromEntries(outcomes)).toEqual({ 200: served, ECONNREFUSED: refused });
  expect({ code, refused, keptAfterStop }).toEqual({ code: 0, refused: CLIENTS, keptAfterStop: 0 });
  expect(served).toBeGreaterThanOrEqual(REQUESTS);
}, 180_000);

test.each(['SIGINT', 'SIGHUP'] as const)('%s, which a person sends, stops at once', async (signal) => {
  const { child, port } = await startApi({ API_DRAIN_SECONDS: '60' });
  expect((await ask(port, '/v1/works', false)).what).toBe(200);
  const begun = performance.now();
  child.kill(signal);
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(performance.now() - begun).toBeLessThan(20_000);
});

test('a request that is under way when the port closes is answered', async () => {
  const { child, port } = await startApi({ API_DRAIN_SECONDS: '0' });
  const client = await store.database.pool.connect();
  await client.query('BEGIN; LOCK TABLE works IN ACCESS EXCLUSIVE MODE');
  const waiting = ask(port, '/v1/works', false);
  await expect
    .poll(async () => {
      const { rows } = await store.database.pool.query('SELECT FROM pg_locks WHERE NOT granted');
      return rows.length;
    })
    .toBeGreaterThan(0);
  child.kill('SIGTERM');
  await expect
    .poll(async () => (await ask(port, '/livez', false)).what, { timeout: 20_000 })
    .toBe('ECONNREFUSED');
  await client.query('ROLLBACK');
  client.release();
  expect((await waiting).what).toBe(200);
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  expect(code).toBe(0);
});

test('connections that have sent no request hold a stop up no longer than a request may take', async () => {
  const { child, port } = await startApi({ API_REQUEST_SECONDS: '2', SHUTDOWN_SECONDS: '120' });
  const silent = await connect(port);
  const unfinished = await connect(port, 'GET /livez HTTP/1.1\r\n');
  child.kill('SIGINT');
  await Promise.all([silent.closed, unfinished.closed]);
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  expect(code).toBe(0);
}, 60_000);
