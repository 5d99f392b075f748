/** What a pool does with connections that fall silent or are ended by the server. Real TCP, through a proxy. */
import { openDatabase } from '@footing/store';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SilentProxy, startProxy } from '../database/silent-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const STATEMENT_TIMEOUT_MS = 300;
let store: TestDatabase;
let proxy: SilentProxy;
let database: Awaited<ReturnType<typeof openDatabase>>;

beforeEach(async () => {
  store = await createTestDatabase();
  proxy = await startProxy(store.url);
  database = await openDatabase(proxy.url, { poolSize: 3, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
});

afterEach(async () => {
  await Promise.race([database.close(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  await proxy.close();
  await store.drop();
});

/** Connections of the pool, all open at once. */
const useAll = (): Promise<unknown> =>
  Promise.all([1, 2, 3].map(() => database.db.execute(sql`SELECT pg_sleep(0.1)`)));

describe('connections that fall silent', () => {
  test('are given up after the limit on a statement, and replaced', async () => {
    await useAll();
    proxy.silence();
    const begun = performance.now();
    const answers = await Promise.allSettled([1, 2, 3].map(() => database.db.execute(sql`SELECT 1`)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(performance.now() - begun).toBeLessThan(STATEMENT_TIMEOUT_MS + 4_000);
    await expect(useAll()).resolves.toBeDefined();
  });

  test('in the middle of a transaction are not used again', async () => {
    const lost = database.db.transaction(async (tx) => {
      await tx.execute(sql`SELECT 1`);
      proxy.silence();
      await tx.execute(sql`SELECT 2`);
    });
    await expect(lost).rejects.toThrow();
    for (let count = 0; count < 6; count += 1)
      await expect(database.db.execute(sql`SELECT 1`)).resolves.toBeDefined();
  });
});

test('connections that the server ends, also between two statements of a transaction, end no process', async () => {
  await useAll();
  const ended = database.db.transaction(async (tx) => {
    await tx.execute(sql`SELECT 1`);
    await store.database.pool.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tx.execute(sql`SELECT 2`);
  });
  await expect(ended).rejects.toThrow();
  await expect(useAll()).resolves.toBeDefined();
});
