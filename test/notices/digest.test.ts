/** Digests: due at their hour, only what is down and what is new, worst first, made once. */
import { readCorpus } from '@footing/corpus';
import { tellDelivery } from '@footing/notices';
import { findSubscription, loadCorpus, makeDigest, muteSubscription } from '@footing/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { setState } from '../incidents/set-links.ts';
import { contentsOf, passMinutes, subscribe } from './subscribe.ts';

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  const { database } = store;
  await loadCorpus(database, await readCorpus(new URL('../corpora/rails-2019', import.meta.url).pathname));
  await seedLinks(
    database,
    ['a', 'b', 'c'].map((host) => `https://${host}.example.org/`),
  );
  await setState(database, '%', 'alive');
  await subscribe(database, 'daily', { timing: 'daily', hour: 8, timeZone: 'Europe/Minsk' });
});

afterEach(() => store.drop());

/** Lets the hour of the digest come, and makes all that are due. */
async function nextDigests(): Promise<number> {
  await store.database.pool.query(`UPDATE subscriptions SET next_digest_at = now() - interval '1 second'`);
  let made = 0;
  while (await makeDigest(store.database)) made += 1;
  return made;
}

test('a digest tells what is down, worst first, and marks what is new, and is made once', async () => {
  const { database } = store;
  await setState(database, 'https://a.example.org/', 'broken');
  await setState(database, '%ports.example.org%', 'broken');
  await passMinutes(database, 6);
  expect(await nextDigests()).toBe(1);
  await setState(database, 'https://b.example.org/', 'broken');
  await setState(database, 'https://a.example.org/', 'alive');
  await passMinutes(database, 61);
  await nextDigests();
  const digests = await contentsOf(database, 'daily');
  expect(digests).toHaveLength(2);
  const shown = digests.map(({ type, down, news }) => ({
    type,
    down: down.map(({ subject, isNew }) => [subject.name.split('/')[2], isNew]),
    news: news.map(({ kind, subject }) => [kind, subject.name]),
  }));
  expect(shown).toEqual([
    {
      type: 'digest',
      down: [
        ['ports.example.org', true],
        ['a.example.org', true],
      ],
      news: [],
    },
    {
      type: 'digest',
      down: [
        ['ports.example.org', false],
        ['b.example.org', true],
      ],
      news: [['restored', 'https://a.example.org/']],
    },
  ]);
  const next = await findSubscription(database, 'daily');
  expect(new Date(next?.nextDigestAt ?? 0).getTime()).toBeGreaterThan(Date.now());
});

test('its first lines fit a telephone, in both languages', async () => {
  const { database } = store;
  await setState(database, 'https://a.example.org/', 'broken');
  await passMinutes(database, 6);
  await nextDigests();
  const [digest] = await contentsOf(database, 'daily');
  if (digest === undefined) throw new Error('there is no digest');
  for (const [language, subject, title] of [
    ['en', 'Sources: 1 down, 0 new', 'NEW: Gone: a.example.org/'],
    ['ru', 'Источники: не работает 1, нового 0', 'НОВОЕ: Не работает: a.example.org/'],
  ] as const) {
    const told = tellDelivery(digest, language, undefined);
    expect(told.subject).toBe(subject);
    expect(told.subject.length).toBeLessThanOrEqual(40);
    expect(told.sections[0]?.items[0]?.title).toBe(title);
  }
});

test('where nothing is down and nothing is new there is no digest, nor while it is muted', async () => {
  const { database } = store;
  await nextDigests();
  await setState(database, 'https://a.example.org/', 'broken');
  await passMinutes(database, 6);
  await muteSubscription(database, 'daily', new Date(Date.now() + 3_600_000));
  await nextDigests();
  expect(await contentsOf(database, 'daily')).toEqual([]);
  await muteSubscription(database, 'daily', new Date(Date.now() - 1_000));
  await nextDigests();
  expect(await contentsOf(database, 'daily')).toHaveLength(1);
});

test('several that make digests at the same time make each once', async () => {
  const { database } = store;
  for (const name of ['second', 'third']) await subscribe(database, name, { timing: 'weekly' });
  await setState(database, 'https://a.example.org/', 'broken');
  await passMinutes(database, 6);
  await database.pool.query(`UPDATE subscriptions SET next_digest_at = now()`);
  await Promise.all(Array.from({ length: 6 }, () => makeDigest(database)));
  await nextDigests();
  for (const name of ['daily', 'second', 'third'])
    expect((await contentsOf(database, name)).filter(({ down }) => down[0]?.isNew)).toHaveLength(1);
});
