/** A worker tells of what breaks by itself. */
import { readConfig } from '@footing/config';
import { createLogger } from '@footing/telemetry';
import { startWorker } from '@footing/worker';
import { expect, test, vi } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase } from '../database/test-database.ts';
import { setState } from '../incidents/set-links.ts';
import { startReceiver } from './receiver.ts';
import { subscribe } from './subscribe.ts';

test('what breaks while a worker runs is told, once', async () => {
  const store = await createTestDatabase();
  const receiver = await startReceiver();
  await seedLinks(store.database, ['https://a.example.org/1', 'https://b.example.org/1']);
  await setState(store.database, '%', 'alive');
  await subscribe(store.database, 'editors', { address: receiver.url });
  const worker = await startWorker({
    config: readConfig({ NOTICE_HOLD_SECONDS: '0', NOTICE_ALLOW_ADDRESSES: '127.0.0.0/8' }),
    databaseUrl: store.url,
    database: store.database,
    logger: createLogger('worker', { level: 'silent', format: 'json' }),
    scheduled: false,
  });
  try {
    for (const [index, host] of ['a', 'b'].entries()) {
      await setState(store.database, `https://${host}.example.org/1`, 'broken');
      await vi.waitFor(() => expect(receiver.posted).toHaveLength(index + 1), {
        timeout: 60_000,
        interval: 50,
      });
    }
    expect(receiver.posted.map(({ body }) => JSON.parse(body).data.news[0].subject.name)).toEqual([
      'https://a.example.org/1',
      'https://b.example.org/1',
    ]);
  } finally {
    await worker.stop();
    await receiver.close();
    await store.drop();
  }
});
