/** The API's log has one line for each request, and none is lost when it stops. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const MAIN = path.join(import.meta.dirname, '../../services/api/src/main.ts');

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});

afterAll(() => store.drop());

interface Line {
  msg: string;
  reqId?: string;
  req?: { method: string; url: string };
  res?: { statusCode: number };
  responseTime?: number;
}

test('each request is one line, also those answered just before SIGTERM', async () => {
  const child = fork(MAIN, {
    env: {
      ...process.env,
      DATABASE_URL: store.url,
      API_PORT: '0',
      API_DRAIN_SECONDS: '0',
      LOG_FORMAT: 'json',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const [{ ready }] = (await once(child, 'message')) as [{ ready: string }];
  const ids = Array.from({ length: 40 }, (_, number) => `request-${number}`);
  for (const id of ids)
    await (await fetch(`${ready}/v1/agreements?limit=1`, { headers: { 'x-request-id': id } })).text();
  child.kill('SIGTERM');
  await once(child, 'close');
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  const told = lines.filter(({ reqId }) => reqId !== undefined);
  expect(told.map(({ reqId }) => reqId)).toEqual(ids);
  for (const { msg, req, res, responseTime } of told) {
    expect({ msg, url: req?.url, status: res?.statusCode }).toEqual({
      msg: 'request completed',
      url: '/v1/agreements?limit=1',
      status: 200,
    });
    expect(responseTime).toBeGreaterThan(0);
  }
  expect(lines.at(-1)?.msg).toBe('stopped');
});
