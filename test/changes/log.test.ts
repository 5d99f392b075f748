/** The log of changes: what writes to it, and in which words. */
import { readCorpus } from '@footing/corpus';
import { CHANGES, type Change, type CorpusInput } from '@footing/model';
import {
  dueHosts,
  dueLinks,
  ensureCheckPartitions,
  listChanges,
  loadCorpus,
  saveChecks,
} from '@footing/store';
import { Value } from '@footing/typebox/value';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const FOLDER = new URL('../corpora/rails-2019', import.meta.url).pathname;

let store: TestDatabase;
let corpus: CorpusInput;

beforeEach(async () => {
  store = await createTestDatabase();
  corpus = await readCorpus(FOLDER);
  await loadCorpus(store.database, corpus);
});

afterEach(() => store.drop());

async function all(): Promise<Change[]> {
  const { items, more } = await listChanges(store.database, { limit: 10_000 });
  expect(more).toBe(false);
  return items.map(({ change }) => change);
}

/** The changes that `act` makes. */
async function changesOf(act: () => Promise<unknown>): Promise<Change[]> {
  const { cursor } = await listChanges(store.database, { limit: 10_000 });
  await act();
  const { items } = await listChanges(store.database, { limit: 10_000, cursor });
  for (const { change } of items) expect(Value.Errors(CHANGES[change.type], change)).toEqual([]);
  return items.map(({ change }) => change);
}

const brief = ({ type, subject, before, after }: Change) => ({ type, name: subject.name, before, after });

/** Records a check of each of a work's links. */
async function checkLinks(
  state: 'alive' | 'broken' | 'moved',
  newAddress: string | null = null,
): Promise<void> {
  await ensureCheckPartitions(store.database, new Date());
  const later = new Date(Date.now() + 3_600_000);
  for (const { hostId } of await dueHosts(store.database, later, 100)) {
    const links = await dueLinks(store.database, hostId, later, 100);
    await saveChecks(
      store.database,
      links.map((link) => ({
        check: {
          linkId: link.id,
          checkedAt: new Date(),
          verdict: state === 'broken' ? 'broken' : state,
          reason: `It is ${state}.`,
          newAddress,
          timings: { totalMs: 1 },
        },
        expectedLastCheckedAt: link.lastCheckedAt,
        next: {
          state,
          stateSince: new Date(),
          failures: 0,
          firstFailureAt: null,
          successes: 1,
          nextCheckAt: new Date(),
        },
      })),
    );
  }
}

describe('a load', () => {
  test('tells each record and citation that is new, with the health it has when it is whole', async () => {
    const changes = await all();
    const work = corpus.works[0];
    const records = [...(work?.agreements ?? []), ...(work?.events ?? []), ...(work?.figures ?? [])];
    expect(changes.map(({ type }) => type).sort()).toEqual([
      ...(work?.citations ?? []).map(() => 'citation.created'),
      ...records.map(() => 'record.created'),
    ]);
    for (const change of changes) expect(change.actor).toBe('load');
    const created = changes.find(({ subject }) => subject.name === records[0]?.slug);
    expect(created?.subject).toMatchObject({ kind: 'agreement', title: records[0]?.title });
    expect(created?.after).toEqual({ title: records[0]?.title, evidenceHealth: 'unchecked' });
    expect(created?.works).toEqual([work?.slug]);
    expect(created?.sections).toEqual(records[0]?.sections.map((section) => `${work?.slug}/${section}`));
  });

  test('that changes nothing tells nothing', async () => {
    expect(await changesOf(() => loadCorpus(store.database, corpus))).toEqual([]);
  });

  test('tells the fields of a record that differ, before and after', async () => {
    const agreement = corpus.works[0]?.agreements[0];
    const before = agreement?.title;
    Object.assign(agreement ?? {}, { title: 'Another title', sections: [] });
    const [change, ...others] = await changesOf(() => loadCorpus(store.database, corpus));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      type: 'record.updated',
      subject: { kind: 'agreement', name: agreement?.slug },
      before: { title: before },
      after: { title: 'Another title', sections: [] },
    });
    expect(Object.keys(change?.after ?? {}).sort()).toEqual(['sections', 'title']);
  });

  test('tells a change of the health of a record whose citations change, once', async () => {
    const agreement = corpus.works[0]?.agreements[0];
    Object.assign(agreement ?? {}, { citations: [], uncitedReason: 'No mark stands there.' });
    const changes = await changesOf(() => loadCorpus(store.database, corpus));
    expect(changes.map(brief)).toContainEqual({
      type: 'record.health_changed',
      name: agreement?.slug,
      before: { evidenceHealth: 'unchecked' },
      after: { evidenceHealth: 'uncited' },
    });
    expect(changes).toHaveLength(2);
  });

  test('tells the fields of a citation that differ', async () => {
    const citation = corpus.works[0]?.citations[0];
    const before = citation?.title;
    Object.assign(citation ?? {}, { title: 'Another source' });
    expect((await changesOf(() => loadCorpus(store.database, corpus))).map(brief)).toEqual([
      {
        type: 'citation.updated',
        name: `${corpus.works[0]?.slug}/${citation?.number}`,
        before: { title: before },
        after: { title: 'Another source' },
      },
    ]);
  });

  test('tells what it removes, which then can only be read here, and what comes back', async () => {
    const work = corpus.works[0] as CorpusInput['works'][0];
    const whole = structuredClone(corpus);
    const [figure, citation] = [work.figures.pop(), work.citations.at(-1)];
    whole.works[0]?.citations.push({ ...(citation as NonNullable<typeof citation>), number: 3 });
    await loadCorpus(store.database, whole);
    expect(await changesOf(() => loadCorpus(store.database, corpus))).toEqual([]);
    const removed = await changesOf(() => loadCorpus(store.database, corpus, { retire: true }));
    expect(removed.map(brief)).toEqual([
      {
        type: 'record.deleted',
        name: figure?.slug,
        before: { title: figure?.title, evidenceHealth: expect.any(String) },
        after: null,
      },
      {
        type: 'citation.deleted',
        name: `${work.slug}/3`,
        before: { title: citation?.title },
        after: null,
      },
    ]);
    const restored = await changesOf(() => loadCorpus(store.database, whole));
    expect(restored.map(({ type }) => type).sort()).toEqual(['citation.restored', 'record.restored']);
  });
});

describe('a check', () => {
  test('that changes the state of links tells that and then what it does to records', async () => {
    const changes = await changesOf(() => checkLinks('alive'));
    const types = changes.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(['link.state_changed', 'record.health_changed']));
    const link = changes.find(({ type }) => type === 'link.state_changed');
    expect(link).toMatchObject({
      actor: 'worker',
      before: { state: 'unchecked' },
      after: { state: 'alive', verdict: 'alive', reason: 'It is alive.' },
    });
    expect(link?.host).toBe(new URL(link?.subject.name ?? '').host);
    expect(link?.works).toEqual([corpus.works[0]?.slug]);
    expect(link?.sections).not.toEqual([]);
    const record = changes.find(({ type }) => type === 'record.health_changed');
    expect([record?.before, record?.after]).toEqual([
      { evidenceHealth: 'unchecked' },
      { evidenceHealth: 'sound' },
    ]);
  });

  test('that changes no state tells nothing', async () => {
    await checkLinks('alive');
    expect(await changesOf(() => checkLinks('alive'))).toEqual([]);
  });

  test('that finds where a page has moved tells the address, once', async () => {
    await checkLinks('alive');
    const moved = await changesOf(() => checkLinks('moved', 'https://new.example.org/'));
    expect(moved.filter(({ type }) => type === 'link.moved').map(brief)[0]).toMatchObject({
      before: { movedTo: null },
      after: { movedTo: 'https://new.example.org/' },
    });
    expect(await changesOf(() => checkLinks('moved', 'https://new.example.org/'))).toEqual([]);
  });
});

describe('two transactions that break two sources of one record at once', () => {
  test('leave it with the health that both give it', async () => {
    const { pool } = store.database;
    const work = corpus.works[0];
    const [first, second] = work?.citations ?? [];
    Object.assign(second ?? {}, { kind: 'web', url: 'https://ports.example.org/other' });
    const cited = [first, second].map((citation) => ({
      number: citation?.number ?? 0,
      section: work?.sections[0]?.slug ?? '',
    }));
    Object.assign(work?.agreements[0] ?? {}, { citations: cited, uncitedReason: null });
    await loadCorpus(store.database, corpus);
    await checkLinks('alive');
    const { rows } = await pool.query<{ record: string; links: string[] }>(
      `SELECT r.id AS record, array_agg(c.link_id) AS links
       FROM records r JOIN record_citations rc ON rc.record_id = r.id JOIN citations c ON c.id = rc.citation_id
       WHERE r.slug = $1 GROUP BY r.id`,
      [work?.agreements[0]?.slug],
    );
    const [one, two] = await Promise.all([pool.connect(), pool.connect()]);
    try {
      await one.query('BEGIN');
      await two.query('BEGIN');
      await one.query(`UPDATE links SET state = 'broken' WHERE id = $1`, [rows[0]?.links[0]]);
      const waiting = two.query(`UPDATE links SET state = 'broken' WHERE id = $1`, [rows[0]?.links[1]]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await one.query('COMMIT');
      await waiting;
      await two.query('COMMIT');
    } finally {
      one.release();
      two.release();
    }
    const health = await pool.query(`SELECT health FROM record_health WHERE record_id = $1`, [
      rows[0]?.record,
    ]);
    expect(health.rows).toEqual([{ health: 'lost' }]);
  });
});

describe('a transaction', () => {
  const ADD_LINK: [sql: string] = [
    `INSERT INTO links (id, url, host_id) SELECT gen_random_uuid(), max(url) || '/new', (array_agg(host_id))[1] FROM links`,
  ];

  /** Runs statements as one transaction. */
  async function transact(...statements: [sql: string, ...values: unknown[]][]): Promise<void> {
    const client = await store.database.pool.connect();
    try {
      for (const [sql, ...values] of [['BEGIN'], ...statements, ['COMMIT']] as typeof statements)
        await client.query(sql, values);
    } finally {
      client.release();
    }
  }
  /** The addresses of a link of the work and of one that is added. */
  async function twoLinks(): Promise<(string | undefined)[]> {
    await transact(ADD_LINK);
    const { rows } = await store.database.pool.query<{ url: string }>('SELECT url FROM links ORDER BY url');
    return rows.map(({ url }) => url);
  }
  const setState = (url: string | undefined, state: string): [sql: string, ...values: unknown[]] => [
    'UPDATE links SET state = $2 WHERE url = $1',
    url,
    state,
  ];
  const states = (changes: readonly Change[]) =>
    changes
      .filter(({ type }) => type === 'link.state_changed')
      .map(({ subject, after }) => [subject.name, after]);

  test('that goes back to a savepoint tells what it does after that, and nothing of what it took back', async () => {
    const [first, second] = await twoLinks();
    const changes = await changesOf(() =>
      transact(['SAVEPOINT s'], setState(first, 'broken'), ['ROLLBACK TO s'], setState(second, 'suspect')),
    );
    expect(states(changes)).toEqual([[second, expect.objectContaining({ state: 'suspect' })]]);
  });

  test('that goes back to a savepoint tells what it did before that too', async () => {
    const [first, second] = await twoLinks();
    const changes = await changesOf(() =>
      transact(setState(second, 'suspect'), ['SAVEPOINT s'], setState(first, 'broken'), ['ROLLBACK TO s']),
    );
    expect(states(changes)).toEqual([[second, expect.objectContaining({ state: 'suspect' })]]);
  });

  test('that adds a link before it changes another tells the change', async () => {
    const [url] = await twoLinks();
    const changes = await changesOf(() => transact(ADD_LINK, setState(url, 'broken')));
    expect(states(changes)).toEqual([[url, expect.objectContaining({ state: 'broken' })]]);
  });

  test('in which the health of a record goes back and forth tells no change of it', async () => {
    await checkLinks('alive');
    const changes = await changesOf(() =>
      transact([`UPDATE links SET state = 'broken'`], [`UPDATE links SET state = 'alive'`]),
    );
    expect(changes.filter(({ type }) => type === 'record.health_changed')).toEqual([]);
  });

  test('in which an outage of a host begins and ends tells both, and of nothing else in the row of the host', async () => {
    const changes = await changesOf(() =>
      transact(
        [`UPDATE hosts SET outage_since = now() WHERE name = $1`, 'ports.example.org'],
        [
          `UPDATE hosts SET outage_since = now() - interval '1 day', unended_crawls = 1 WHERE name = $1`,
          'ports.example.org',
        ],
        [`UPDATE hosts SET outage_since = NULL WHERE name = $1`, 'ports.example.org'],
      ),
    );
    expect(changes.map(({ type, subject }) => [type, subject.name])).toEqual([
      ['host.outage_began', 'ports.example.org'],
      ['host.outage_ended', 'ports.example.org'],
    ]);
  });
});
