/** Requests and readers that never end are cut, and those that are slow are not. Real connections. */
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer } from '@footing/api';
import { readConfig, type ServerLimits, serverLimits } from '@footing/config';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { connect, send } from './raw-http.ts';

type App = Awaited<ReturnType<typeof buildServer>>;

/** Makes the export of agreements 23 MB: more than the system keeps for a reader that does not read. */
const LENGTHEN = `UPDATE records SET summary = repeat('many words ', 9000) WHERE kind = 'agreement'`;
const EXPORT = 'GET /v1/exports/agreements HTTP/1.1\r\nHost: x\r\n\r\n';
const LAST_CHUNK = '0\r\n\r\n';
const LIVEZ = 'GET /livez HTTP/1.1\r\nHost: x\r\n\r\n';

let store: TestDatabase;
const apps: App[] = [];

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  await store.database.pool.query(LENGTHEN);
});

afterEach(async () => {
  for (const app of apps.splice(0)) {
    app.server.closeAllConnections();
    await app.close();
  }
});

afterAll(() => store.drop());

/** Has a pause after whatever is read from a socket. */
function readSlowly(socket: Socket, pauseMs: number): void {
  socket.on('data', () => {
    socket.pause();
    setTimeout(() => socket.resume(), pauseMs);
  });
}

/** A server with some limits that are not the default; its port, and how many connections it has. */
async function serve(limits: Partial<ServerLimits>) {
  const logger = createLogger('api', { level: 'silent', format: 'json' });
  const app = await buildServer(store.database, logger, {
    limits: { ...serverLimits(readConfig({})), ...limits },
  });
  apps.push(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const count = (): Promise<number> =>
    new Promise((resolve, reject) => {
      app.server.getConnections((error, open) => (error === null ? resolve(open) : reject(error)));
    });
  return { port: (app.server.address() as AddressInfo).port, count };
}

const WAIT = { timeout: 20_000, interval: 100 };

describe('a request that never ends is cut', () => {
  test.each([
    ['with nothing sent', '', ''],
    ['in its first line', 'GET /v1/wor', 'k'],
    ['in its headers', 'GET /livez HTTP/1.1\r\nHost: x\r\n', 'X'],
  ])('%s, and told so', async (_what, opening, drip) => {
    const { port, count } = await serve({ requestMs: 1_000 });
    const connection = await connect(port, opening);
    const drips = setInterval(() => drip !== '' && connection.socket.write(drip), 100);
    const { status, headers, body } = await connection.answer();
    await connection.closed;
    clearInterval(drips);
    expect(status).toBe(408);
    expect(headers['connection']).toBe('close');
    expect(JSON.parse(body)).toMatchObject({ type: '/problems/request-timeout', status: 408 });
    await expect.poll(count, WAIT).toBe(0);
  });

  test.each([
    ['POST', 'Content-Length: 1000', 405],
    ['GET', 'Content-Length: 1000', 413],
    ['GET', 'Transfer-Encoding: chunked', 413],
  ])('in its body (%s, %s), and answered at once', async (method, header, status) => {
    const { port, count } = await serve({ requestMs: 3_000 });
    const begun = performance.now();
    const opening = `${method} /v1/links HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`;
    const connection = await connect(port, opening);
    const drips = setInterval(
      () => connection.socket.write(header.includes('chunked') ? '1\r\na\r\n' : 'a'),
      100,
    );
    expect((await connection.answer()).status).toBe(status);
    expect(performance.now() - begun).toBeLessThan(2_000);
    await connection.closed;
    clearInterval(drips);
    await expect.poll(count, WAIT).toBe(0);
  });

  test('though a hundred of them come, and others are served meanwhile', async () => {
    const { port, count } = await serve({ requestMs: 1_000 });
    const opened = await Promise.all(
      Array.from({ length: 100 }, () =>
        connect(port, 'POST /v1/links HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{'),
      ),
    );
    expect((await send(port, LIVEZ)).status).toBe(200);
    await Promise.all(opened.map(({ closed }) => closed));
    await expect.poll(count, WAIT).toBe(0);
  });
});

test('a connection that waits for its next request is closed, and one that asks again is not', async () => {
  const { port, count } = await serve({ keepAliveMs: 2_000 });
  const busy = await connect(port, LIVEZ);
  const idle = await connect(port, LIVEZ);
  await idle.answer();
  const asks = setInterval(() => busy.socket.write(LIVEZ), 300);
  await idle.closed;
  expect(busy.socket.destroyed).toBe(false);
  clearInterval(asks);
  await busy.closed;
  await expect.poll(count, WAIT).toBe(0);
});

describe('the reader of an answer', () => {
  test('is cut when it stops reading', async () => {
    const { port, count } = await serve({ stallMs: 1_000 });
    const { socket } = await connect(port);
    socket.pause();
    socket.write(EXPORT);
    await sleep(300);
    expect(await count()).toBe(1);
    await expect.poll(count, WAIT).toBe(0);
    socket.destroy();
  });

  test('is cut when it reads on and on, and the answer has had its time', async () => {
    const { port, count } = await serve({ sendMs: 1_500 });
    const { socket, received } = await connect(port);
    readSlowly(socket, 100);
    socket.write(EXPORT);
    await expect.poll(count, WAIT).toBe(0);
    expect(received()).toMatch(/^HTTP\/1.1 200 /);
    expect(received().endsWith(LAST_CHUNK)).toBe(false);
    socket.destroy();
  });

  test('gets the whole of an answer when it is slow', async () => {
    const { port } = await serve({ stallMs: 3_000 });
    const { socket, received } = await connect(port);
    readSlowly(socket, 10);
    const begun = performance.now();
    socket.write(EXPORT);
    while (!received().endsWith(LAST_CHUNK)) await once(socket, 'data');
    expect(performance.now() - begun).toBeGreaterThan(3_000);
    expect(received().length).toBeGreaterThan(20_000_000);
    socket.destroy();
  });
});
