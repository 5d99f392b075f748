import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { page } from '../linkcheck/answers.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';
import { footing } from './command.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const { ended, output } = footing(args, env);
  return { code: await ended, output: output() };
}

describe('footing in another folder than its own', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footing-elsewhere-'));
    await writeFile(path.join(folder, 'refs.bib'), '@book{a, title={Harbours}, year={2020}}');
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('is run by a link to its program, and reads files of that folder', async () => {
    const link = path.join(folder, 'footing');
    await symlink(path.join(CHECKOUT, 'services/cli/footing'), link);
    const { ended, output } = footing(['import', 'refs.bib'], {}, [link], folder);
    expect(await ended).toBe(0);
    expect(output()).toContain('Found     1 citations');
  });

  test('reads files of the folder in which a script of pnpm was called', async () => {
    const program: [string, string] = [process.execPath, path.join(CHECKOUT, 'services/cli/src/main.ts')];
    const { ended, output } = footing(['import', 'refs.bib'], { INIT_CWD: folder }, program, CHECKOUT);
    expect(await ended).toBe(0);
    expect(output()).toContain('Found     1 citations');
  });
});

test('footing completion prints a script for the shell', async () => {
  const { code, output } = await run(['completion', 'bash']);
  expect(code).toBe(0);
  expect(output).toContain('complete -o default -F _footing footing');
});

describe('footing import', () => {
  let folder: string;
  const book = `# A chapter

<sup>1</sup> A report [Electronic resource]. - 2023. - URL: https://example.org/view/on-theriver-12-2023/

#### Literature

1. A report [Electronic resource]. - 2023. - URL: https://example.org/view/on-the-river-12-2023/
`;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footing-import-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function file(name: string, content: string | Buffer): Promise<string> {
    const target = path.join(folder, name);
    await writeFile(target, content);
    return target;
  }

  test('prints what it found, repaired and leaves for review, and writes the citations', async () => {
    const out = path.join(folder, 'citations.json');
    const { code, output } = await run(['import', await file('book.md', book), '--out', out]);
    expect(code).toBe(0);
    expect(output).toMatch(/Found\s+1 citations \(1 web, 0 print\) in 1 sections/);
    expect(output).toMatch(/Repaired\s+1 addresses\n\s+1\s+hyphen restored/);
    expect(output).toMatch(/To review\s+0 citations/);
    const { citations } = JSON.parse(await readFile(out, 'utf8'));
    expect(citations[0].url).toBe('https://example.org/view/on-the-river-12-2023/');
  });

  test.each([
    ['a file that is not there', async () => path.join(folder, 'nothing.md'), /cannot be read \(ENOENT\)/],
    ['a folder', async () => folder, /is a pipe, a device, a socket or a folder/],
    [
      'a file that is not text',
      () => file('book.docx', Buffer.from([0x50, 0x4b, 0xff, 0xfe, 0x00])),
      /not UTF-8 text/,
    ],
    ['a text without a bibliography', () => file('prose.md', 'Only prose.'), /No footnotes and no list/],
    [
      'a list with a gap',
      () => file('gap.md', book.replace('1. A report', '2. A report').replace('<sup>1', '<sup>2')),
      /no entry with the number 1/,
    ],
    [
      'a list with one number twice',
      () =>
        file('twice.md', `${book}\n1. Another [Electronic resource]. - 2023. - URL: https://example.org/b\n`),
      /two entries with the number 1/,
    ],
  ])('refuses %s in one line, and writes nothing', async (_kind, source, message) => {
    const out = path.join(folder, 'refused.json');
    const { code, output } = await run(['import', await source(), '--out', out]);
    expect(code).toBe(2);
    expect(output).toMatch(message);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([]);
  });
});

describe('footing', () => {
  test('tells its version', async () => {
    const { code, output } = await run(['--version']);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [
      ['check', '--format', 'json', '--retries', '2'],
      '--format and --retries would do nothing without sources',
    ],
    [['check', 'README.md', '--due'], '--due would do nothing with sources'],
  ])('refuses options that do nothing: %j', async (args, told) => {
    const { code, output } = await run(args);
    expect(code).toBe(2);
    expect(output).toContain(told);
  });
});

describe('footing check', { timeout: 60_000 }, () => {
  let store: TestDatabase;
  let server: FaultServer;
  let env: Record<string, string>;

  beforeEach(async () => {
    store = await createTestDatabase();
    server = await startFaultServer();
    env = {
      DATABASE_URL: store.url,
      CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
      CHECK_RESOLVE: 'news.example.org=127.0.0.1',
      CHECK_HOST_DELAY_MS: '0',
      CHECK_ROBOTS: 'false',
      CHECK_SIBLINGS: 'false',
      CONFIRM_FAILURES: '2',
      CONFIRM_HOURS: '0',
    };
    await seedLinks(
      store.database,
      ['/ok', '/moved', '/missing'].map((location) => `http://news.example.org:${server.port}${location}`),
    );
  });

  afterEach(async () => {
    await store.drop();
    await server.close();
  });

  test('checks every link now, prints a table by state, and fails once a link is broken', async () => {
    const first = await run(['check'], env);
    expect(first.code).toBe(0);
    expect(first.output).toContain('Checked 3 of 3 links');
    expect(first.output).toMatch(/alive\s+1\n/);
    expect(first.output).toMatch(/moved\s+1\n/);
    expect(first.output).toMatch(/suspect\s+1\n/);
    expect(first.output).toMatch(/total\s+3\n/);
    const second = await run(['check'], env);
    expect(second.code).toBe(1);
    expect(second.output).toMatch(
      /broken\s+http:\/\/news\.example\.org:\d+\/missing\n.*not found \(404\)\. Cited by a-work 3\./,
    );
  });

  test('says which host it waits for, and how much is recorded when it is interrupted', async () => {
    const { child, ended, says } = footing(['check'], { ...env, CHECK_HOST_DELAY_MS: '5000' });
    await says(
      new RegExp(`Checked 0 of 3 links; waiting for news\\.example\\.org:${server.port} \\(3 left\\)`),
    );
    child.kill('SIGINT');
    const [, told] = await says(/Interrupted; (\d) of 3 links were checked and recorded\./);
    expect(await ended).toBe(130);
    const { rows } = await store.database.pool.query('SELECT count(*)::int AS checks FROM checks');
    expect(rows).toEqual([{ checks: Number(told) }]);
  });

  test('says that nothing is recorded when it is interrupted before that', async () => {
    server.on('/ok', () => undefined);
    const { child, ended, output, says } = footing(['check'], { ...env, SHUTDOWN_SECONDS: '1' });
    await expect.poll(() => server.requests.length, { timeout: 30_000 }).toBe(1);
    child.kill('SIGINT');
    await says(/Interrupted/);
    expect(await ended).toBe(130);
    expect(output()).toContain('Interrupted; nothing was checked yet.');
  });

  test('says which host is down, and ends without asking for the rest of its links', async () => {
    const pages = Array.from({ length: 20 }, (_, number) => `/page-${number}`);
    for (const location of pages) server.on(location, page('Down', 503));
    await seedLinks(
      store.database,
      pages.map((location) => `http://down.example.org:${server.port}${location}`),
      'another-work',
    );
    const { output } = await run(['check'], {
      ...env,
      CHECK_RESOLVE: `${env['CHECK_RESOLVE']},down.example.org=127.0.0.1`,
    });
    expect(output).toContain('Checked 6 of 23 links');
    expect(output).toContain(`down.example.org:${server.port} is down; its other links were put off.`);
    expect(server.requests.filter((request) => request.startsWith('down.'))).toHaveLength(3);
  });

  test('fails on the states it is told to, and checks only what is due when asked', async () => {
    expect((await run(['check', '--fail-on', 'suspect'], env)).code).toBe(1);
    const asked = server.requests.length;
    expect((await run(['check', '--due'], env)).code).toBe(0);
    expect(server.requests.length).toBe(asked);
  });

  test.each([
    [
      'a database nobody serves',
      ['check'],
      { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' },
      /cannot be reached \(ECONNREFUSED\)/,
    ],
    [
      'a database that is not there',
      ['check'],
      { DATABASE_URL: 'there-is-none' },
      /there is no such database/i,
    ],
    ['a wrong password', ['check'], { DATABASE_URL: 'wrong-password' }, /refused the user name or password/],
    [
      'an address of another database',
      ['check'],
      { DATABASE_URL: 'mysql://u:secret@localhost/x' },
      /DATABASE_URL is not valid: it begins with postgres:\/\/ or postgresql:\/\/\./,
    ],
    ['a number that is none', ['check'], { CHECK_BATCH_SIZE: 'many' }, /CHECK_BATCH_SIZE=many is not valid/],
    ['a state that is none', ['check', '--fail-on', 'dead'], {}, /The states are unchecked/],
    ['a command that is none', ['chekc'], {}, /unknown command/],
  ])('refuses %s in one line', async (_kind, args, settings, message) => {
    const url = new URL(store.url);
    const special: Record<string, string> = {
      'there-is-none': `${url.protocol}//${url.username}:${url.password}@${url.host}/nothing`,
      'wrong-password': `${url.protocol}//${url.username}:wrong@${url.host}${url.pathname}`,
    };
    const { DATABASE_URL: given, ...others } = settings as Record<string, string>;
    const database = given === undefined ? {} : { DATABASE_URL: special[given] ?? given };
    const { code, output } = await run(args, { ...env, ...others, ...database });
    expect(code).toBe(2);
    expect(output).toMatch(message);
    expect(output).not.toContain('secret');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('refuses a database from the future', async () => {
    await store.database.pool.query(
      "INSERT INTO schema_migrations (version, name, sha256) VALUES (9999, '9999_later', 'x')",
    );
    const { code, output } = await run(['check'], env);
    expect(code).toBe(2);
    expect(output).toMatch(/^footing: The database was migrated by a newer Footing \(9999_later\).*\n$/);
  });
});
