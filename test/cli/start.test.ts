import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase } from '../database/test-database.ts';
import type { Run } from './command.ts';
import { addressOf, endRun, isAlive, servicesOf, startFooting } from './started.ts';

let dataDir: string;
const runs: Run[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'footing-start-'));
});

afterEach(async () => {
  for (const run of runs.splice(0)) await endRun(run);
  await rm(dataDir, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): Run {
  const run = startFooting(dataDir, env);
  runs.push(run);
  return run;
}

async function get(url: string): Promise<{ total: number; items: unknown[] }> {
  return (await fetch(url)).json() as Promise<{ total: number; items: unknown[] }>;
}

describe('footing start', { timeout: 120_000 }, () => {
  test('brings up database, corpus, API and worker, stops all on Ctrl-C, and keeps the data', async () => {
    const first = start();
    const address = await addressOf(first);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await fetch(`${address}/docs/`)).status).toBe(200);
    expect((await get(`${address}/v1/citations?limit=200`)).items).toHaveLength(98);
    expect((await get(`${address}/v1/reports/link-health`)).total).toBe(92);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    await expect(fetch(`${address}/livez`)).rejects.toThrow();
    const order = [...first.output().matchAll(/"program":"(\w+)","msg":"stopped"/g)].map(
      ([, program]) => program,
    );
    expect(order).toEqual(['worker', 'api', 'footing']);
    const second = start();
    expect((await get(`${await addressOf(second)}/v1/reports/link-health`)).total).toBe(92);
    // The terminal is closed.
    second.child.kill('SIGHUP');
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain('"program":"footing","msg":"stopped"');
  });

  test('uses the server of DATABASE_URL and starts none of its own, and goes on serving for a while on SIGTERM', async () => {
    const store = await createTestDatabase('template0');
    const run = start({ DATABASE_URL: store.url, API_DRAIN_SECONDS: '5' });
    const address = await addressOf(run);
    expect((await get(`${address}/v1/reports/link-health`)).total).toBe(92);
    expect(run.output()).toContain('"embedded":false');
    run.child.kill('SIGTERM');
    await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: 20_000 }).toBe(503);
    expect((await fetch(`${address}/v1/works`)).status).toBe(200);
    expect(await run.ended).toBe(0);
    await store.drop();
  });

  test('starts a service again that ends by itself', async () => {
    const run = start();
    const address = await addressOf(run);
    const [api] = [...run.output().matchAll(/"service":"api","pid":(\d+)/g)];
    process.kill(Number(api?.[1]), 'SIGKILL');
    await run.says(/a service ended by itself/);
    await run.says(/"service":"api","pid":\d+[\s\S]+"service":"api","pid":\d+/);
    expect(address).toMatch(/^http/);
  });

  test('leaves no service behind when it is killed, and goes on with the data at the next start', async () => {
    const run = start();
    await addressOf(run);
    const services = servicesOf(run);
    expect(services.length).toBe(2);
    run.child.kill('SIGKILL');
    await run.ended;
    const deadline = Date.now() + 20_000;
    while (services.some(isAlive) && Date.now() < deadline) await sleep(50);
    expect(services.filter(isAlive)).toEqual([]);
    const again = start();
    expect((await get(`${await addressOf(again)}/v1/reports/link-health`)).total).toBe(92);
    expect(again.output()).toContain('"adopted":true');
  });

  test('says in one line that its port is taken, before it starts anything', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const run = start({ API_PORT: String(port) });
    expect(await run.ended).toBe(2);
    expect(run.output()).toMatch(new RegExp(`^footing: Port ${port} on 127\\.0\\.0\\.1.*API_PORT.*\\n$`));
    taken.close();
  });
});
