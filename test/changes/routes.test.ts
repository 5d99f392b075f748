/** The log of changes over HTTP: page by page, by waiting, and as a stream of events. */
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer } from '@footing/api';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

interface ChangePage {
  items: { id: string; type: string; subject: { kind: string; name: string }; at: string }[];
  nextCursor: string | null;
  cursor: string;
}

interface Event {
  id: string;
  type: string;
  name: string;
}

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let origin: string;
/** Where the log ended before the test. */
let before: string;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(
    store.database,
    Array.from({ length: 6 }, (_, index) => `https://host-${index % 2}.example.org/${index}`),
    'first-work',
  );
  await seedLinks(store.database, ['https://other.example.org/'], 'second-work');
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

beforeEach(async () => {
  before = await latest();
});

async function changes(query = ''): Promise<ChangePage> {
  const response = await fetch(`${origin}/v1/changes?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as ChangePage;
}

async function latest(): Promise<string> {
  let page = await changes('limit=200');
  while (page.nextCursor !== null) page = await changes(`limit=200&cursor=${page.nextCursor}`);
  return page.cursor;
}

async function setState(pattern: string, state: string): Promise<void> {
  await store.database.pool.query('UPDATE links SET state = $1 WHERE url LIKE $2', [state, pattern]);
}

const names = ({ items }: ChangePage) => items.map(({ subject }) => subject.name);

/** Reads a stream until it has had so many events, then lets go of it. */
async function stream(query: string, count: number, headers: Record<string, string> = {}): Promise<Event[]> {
  const letGo = new AbortController();
  const response = await fetch(`${origin}/v1/changes/stream?${query}`, { headers, signal: letGo.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const found: Event[] = [];
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const fields = Object.fromEntries(
        part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      if (fields['data'] === undefined) continue;
      const { type, subject } = JSON.parse(fields['data']) as ChangePage['items'][number];
      expect(fields['event']).toBe(type);
      found.push({ id: fields['id'] ?? '', type, name: subject.name });
    }
    if (found.length >= count) break;
  }
  letGo.abort();
  return found;
}

describe('/v1/changes', () => {
  test('gives each change once, page by page, and a cursor at which later changes follow', async () => {
    await setState('%host-0%', 'broken');
    const first = await changes(`limit=2&cursor=${before}`);
    const second = await changes(`limit=2&cursor=${first.nextCursor}`);
    expect([...names(first), ...names(second)].sort()).toEqual([
      'https://host-0.example.org/0',
      'https://host-0.example.org/2',
      'https://host-0.example.org/4',
    ]);
    expect(second.nextCursor).toBeNull();
    expect(names(await changes(`cursor=${second.cursor}`))).toEqual([]);
    await setState('%host-1%/1', 'broken');
    expect(names(await changes(`cursor=${second.cursor}`))).toEqual(['https://host-1.example.org/1']);
  });

  test('filters by type, kind of subject, host, work, section and time, and moves on past the rest', async () => {
    const { items } = await changes(`cursor=${before}`);
    expect(items).toEqual([]);
    await setState('%', 'alive');
    const all = await changes(`cursor=${before}`);
    expect(all.items).toHaveLength(7);
    const count = async (filter: string) => (await changes(`cursor=${before}&${filter}`)).items.length;
    expect(await count('host=host-0.example.org')).toBe(3);
    expect(await count('work=second-work')).toBe(1);
    expect(await count('work=first-work&section=a-section')).toBe(6);
    expect(await count('type=link.moved&type=citation.created')).toBe(0);
    expect(await count('type=link.moved&type=link.state_changed')).toBe(7);
    expect(await count('subject=citation')).toBe(0);
    expect(await count(`since=${encodeURIComponent(all.items[0]?.at ?? '')}`)).toBe(7);
    expect(await count('since=2100-01-01T00:00:00Z')).toBe(0);
    expect((await changes(`cursor=${before}&subject=citation`)).cursor).toBe(all.cursor);
  });

  test('with sort=-at goes back in time page by page, and says where to go on with what comes', async () => {
    await setState('%host-0%', 'suspect');
    const ahead = await changes(`cursor=${before}`);
    const newest = await changes('sort=-at&limit=2');
    const older = await changes(`sort=-at&limit=2&cursor=${newest.nextCursor}`);
    expect([...names(newest), ...names(older)].slice(0, 3)).toEqual(names(ahead).toReversed());
    expect(newest.cursor).toBe(ahead.cursor);
    await setState('%other%', 'suspect');
    expect(names(await changes(`cursor=${newest.cursor}`))).toEqual(['https://other.example.org/']);
    expect((await changes(`sort=-at&limit=2&cursor=${newest.nextCursor}`)).items).toEqual(older.items);
    expect(names(await changes('sort=-at&limit=1&host=host-1.example.org'))[0]).toMatch(/host-1/);
    let last = await changes('sort=-at&limit=200');
    while (last.nextCursor !== null) last = await changes(`sort=-at&limit=200&cursor=${last.nextCursor}`);
    expect(last.items.at(-1)).toEqual((await changes('limit=1')).items[0]);
  });

  test.each(['sort=-at&waitSeconds=1', 'sort=-at&cursor=WyIxIl0', 'sort=id'])('refuses %s', async (query) => {
    expect((await fetch(`${origin}/v1/changes?${query}`)).status).toBe(400);
  });

  test.each(['section=a-section', 'cursor=WyJub3QiXQ', 'type=link.lost', 'waitSeconds=31'])(
    'refuses %s',
    async (query) => {
      expect((await fetch(`${origin}/v1/changes?${query}`)).status).toBe(400);
      if (query.startsWith('wait')) return;
      expect((await fetch(`${origin}/v1/changes/stream?${query}`)).status).toBe(400);
    },
  );

  test('waits for a change, and answers as soon as there is one', async () => {
    const asked = performance.now();
    const waiting = changes(`cursor=${before}&waitSeconds=30`);
    await sleep(300);
    await setState('%other%', 'drifted');
    expect(names(await waiting)).toEqual(['https://other.example.org/']);
    expect(performance.now() - asked).toBeLessThan(3_000);
  });

  test('answers with nothing where nothing changes while it waits', async () => {
    const asked = performance.now();
    expect(await changes(`cursor=${before}&waitSeconds=1`)).toEqual({
      items: [],
      nextCursor: null,
      cursor: before,
    });
    expect(performance.now() - asked).toBeGreaterThan(950);
  });

  test('tells a change also when the notices of the database are cut, only later', async () => {
    const waiting = changes(`cursor=${before}&waitSeconds=30`);
    await sleep(300);
    const cut = await store.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    expect(cut.rowCount).toBe(1);
    await setState('%other%', 'alive');
    expect(names(await waiting)).toEqual(['https://other.example.org/']);
  });
});

describe('/v1/changes/stream', () => {
  test('tells changes as they are made, from when it was opened', async () => {
    const opened = stream('', 3);
    await sleep(500);
    await setState('%host-0%', 'drifted');
    expect((await opened).map(({ name }) => name).sort()).toEqual([
      'https://host-0.example.org/0',
      'https://host-0.example.org/2',
      'https://host-0.example.org/4',
    ]);
  });

  test('goes on after the last event that a reader had', async () => {
    await setState('%host-0%', 'alive');
    const [first] = await stream(`cursor=${before}`, 1);
    const rest = await stream('', 2, { 'last-event-id': first?.id ?? '' });
    const all = [first?.name, ...rest.map(({ name }) => name)];
    expect(all).toEqual(names(await changes(`cursor=${before}`)));
  });

  test('gives a sign of life while nothing changes, which carries where to go on', async () => {
    const response = await fetch(`${origin}/v1/changes/stream?host=nobody.example`);
    await setState('%other%', 'broken');
    const after = await latest();
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.split(': heartbeat').length > 2) break;
    }
    expect(text).toMatch(/^retry: \d+\n/);
    expect(text.trimEnd().endsWith(`: heartbeat\nid: ${after}`)).toBe(true);
  }, 40_000);

  test('answers HEAD without waiting', async () => {
    const { status } = await fetch(`${origin}/v1/changes/stream`, { method: 'HEAD' });
    expect(status).toBe(200);
  });

  test('ends when the server stops', async () => {
    const own = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
    const at = await own.listen({ host: '127.0.0.1', port: 0 });
    const streamed = await fetch(`${at}/v1/changes/stream`);
    const waited = fetch(`${at}/v1/changes?cursor=${before}&waitSeconds=30`);
    await sleep(300);
    const stopped = performance.now();
    await Promise.all([own.close(), streamed.text(), waited.then((response) => response.text())]);
    expect(performance.now() - stopped).toBeLessThan(5_000);
  });
});
