import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, page } from '../linkcheck/answers.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';

const MAIN = path.resolve(import.meta.dirname, '../../services/cli/src/main.ts');

let server: FaultServer;
let folder: string;

beforeAll(async () => {
  server = await startFaultServer();
  folder = await mkdtemp(path.join(tmpdir(), 'footing-sources-'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const at = (location: string): string => `http://news.example.org:${server.port}${location}`;

/** Standard output is the report; what a person watches goes to standard error. */
const check = (args: readonly string[], input = '') => run(['check', ...args], input);

function run(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; report: string; messages: string }> {
  const env = {
    ...process.env,
    CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
    CHECK_RESOLVE: 'news.example.org=127.0.0.1,busy.example.org=127.0.0.1',
    CHECK_HOST_DELAY_MS: '0',
  };
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let report = '';
  let messages = '';
  child.stdout.on('data', (chunk) => {
    report += chunk;
  });
  child.stderr.on('data', (chunk) => {
    messages += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, report, messages })));
}

async function file(name: string, content: string | Buffer): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

describe('footing check SOURCE', { timeout: 60_000 }, () => {
  test('spares an address that has several names: a tenth of the pause of a host lies between its requests', async () => {
    const times: number[] = [];
    server.on('/shared', (request, response) => {
      times.push(performance.now());
      page('Shared')(request, response);
    });
    const source = await file(
      'shared.md',
      [at('/shared'), at('/shared').replace('news', 'busy'), `http://127.0.0.1:${server.port}/shared`].join(
        ' ',
      ),
    );
    const { code } = await check([source, '--host-delay', '4000']);
    expect(code).toBe(0);
    expect(times).toHaveLength(3);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(2 * 400 - 100);
  });

  test('tells a place in a page that is gone, which fails the run where that is asked for', async () => {
    server.on(
      '/places',
      html('Flax', '<h1 id="flax">Flax</h1><p>Flax is sown early, in April, and pulled in July.</p>'),
    );
    const source = await file('places.md', `[a](${at('/places#flax')})\n[b](${at('/places#history')})\n`);
    const told = await check([source, '--format', 'json']);
    expect(told.code).toBe(0);
    expect(
      JSON.parse(told.report).map((finding: { url: string; verdict: { reasonCode: string } }) => [
        finding.url,
        finding.verdict.reasonCode,
      ]),
    ).toEqual([
      [at('/places'), 'http_200'],
      [at('/places#history'), 'fragment_missing'],
    ]);
    expect((await check([source, '--fragments'])).code).toBe(1);
  });

  test('tells 200 links on a name that does not exist in a few seconds, though a host is asked a second apart', async () => {
    const links = Array.from({ length: 200 }, (_, number) => `<http://gone.invalid/${number}>`);
    const source = await file('gone.md', links.join('\n'));
    const started = Date.now();
    const { code, report, messages } = await check([source, '--host-delay', '1000', '--format', 'json']);
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(code).toBe(1);
    const findings: { verdict: { reasonCode: string } }[] = JSON.parse(report);
    expect(findings).toHaveLength(200);
    expect(new Set(findings.map(({ verdict }) => verdict.reasonCode)).size).toBe(1);
    expect(findings[0]?.verdict.reasonCode).toMatch(/^dns_/);
    expect(messages).toContain('No host could be looked up or reached: this machine seems to be offline.\n');
  });

  test('does not take the machine for offline once any host answers', async () => {
    const source = await file('some.md', `<http://gone.invalid/>\n<${at('/gone')}>\n`);
    expect((await check([source])).messages).not.toContain('offline');
  });

  test('checks the links of files without a database, says where each stands, and fails when one is dead', async () => {
    const source = await file(
      'page.md',
      `# Links\n\n[good](${at('/ok')}), [gone](${at('/gone')})\nand [moved](${at('/moved')})\n`,
    );
    const { code, report } = await check([source]);
    expect(code).toBe(1);
    expect(report).toContain(`${at('/gone')}\n`);
    expect(report).toMatch(/The page is gone for good \(410\)\. .*page\.md:3/);
    expect(report).toMatch(/3 links: .*1 alive/);
  });

  test('reads standard input and addresses, and succeeds when all is well', async () => {
    expect((await check(['-'], `${at('/ok')}\n`)).code).toBe(0);
    expect((await check([at('/ok'), at('/temporary')])).code).toBe(0);
  });

  test('checks relative links as files, and says what it does not check', async () => {
    await file('there.md', 'here');
    const source = await file(
      'relative.md',
      '[a](there.md#top) [b](not%20there.md) [c](mailto:a@example.org) [d](/about) [e](#top)\n',
    );
    const { code, report, messages } = await check([source, '--format', 'json']);
    expect(code).toBe(1);
    expect(
      JSON.parse(report).map(({ url, verdict, places }: Record<string, { reasonCode: string }>) => [
        url,
        verdict?.reasonCode,
        places,
      ]),
    ).toEqual([[`file://${folder}/not%20there.md`, 'file_not_found', [{ source, line: 1 }]]]);
    expect(messages).toContain('Not checked: 1 mailto, 1 site-relative, 1 same page.');
  });

  test('leaves out the mail addresses that a CDN hides', async () => {
    const source = await file('mail.html', `<a href="${at('/cdn-cgi/l/email-protection#3a4a48')}">mail</a>`);
    expect(await check([source])).toMatchObject({
      code: 0,
      messages: expect.stringContaining('1 mail address'),
    });
  });

  test.each(['utf16le', 'utf8'] as const)('reads a file in %s with its mark', async (encoding) => {
    const source = await file('list.txt', Buffer.from(`\ufeff${at('/ok')}\r\n${at('/gone')}\r\n`, encoding));
    const { code, report } = await check([source]);
    expect(code).toBe(1);
    expect(report).toContain('2 links: 1 broken, 1 alive');
  });

  test('reads a page in the charset that it declares', async () => {
    server.on(encodeURI('/новости'), page('News'));
    const letters = Buffer.from([0xed, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8]);
    const source = await file(
      'cyrillic.html',
      Buffer.concat([
        Buffer.from(`<meta charset="windows-1251"><a href="${at('/')}`),
        letters,
        Buffer.from('">'),
      ]),
    );
    expect((await check([source])).report).toContain('1 links: 1 alive');
  });

  test('counts a link that stands there very often in little time', async () => {
    const source = await file('often.txt', `see ${at('/ok')} for the licence\n`.repeat(60_000));
    const [finding] = JSON.parse((await check([source, '--format', 'json'])).report);
    expect(finding.places).toHaveLength(60_000);
  });

  test('writes its whole report to a reader that starts late', async () => {
    const links = Array.from({ length: 1_500 }, (_, index) => `<a href="nowhere-${index}.md">`);
    const source = await file('long.html', links.join('\n'));
    const child = spawn(
      'bash',
      ['-c', '"$0" "$@" | (sleep 1; cat)', process.execPath, MAIN, 'check', source, '--format', 'json'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let report = '';
    for await (const chunk of child.stdout) report += chunk;
    expect(JSON.parse(report)).toHaveLength(1_500);
  });

  test('reads the files of a folder, but not those of others within it', async () => {
    const docs = path.join(folder, 'docs');
    for (const [name, link] of [
      ['guide/page.md', '/ok'],
      ['list.txt', '/articles/one'],
      ['notes.json', '/gone'],
      ['node_modules/other.md', '/gone'],
      ['.hidden/page.md', '/gone'],
    ] as const) {
      await mkdir(path.dirname(path.join(docs, name)), { recursive: true });
      await writeFile(path.join(docs, name), at(link));
    }
    const { code, report } = await check([docs]);
    expect(report).toContain('2 links');
    expect(code).toBe(0);
  });

  test('tries again what is unreachable', async () => {
    let failures = 1;
    server.on('/shaky', (request, response) => {
      failures -= 1;
      (failures >= 0 ? page('Busy', 502) : page('Well again'))(request, response);
    });
    expect((await check([at('/shaky')])).code).toBe(0);
    failures = 1;
    expect((await check([at('/shaky'), '--retries', '0'])).code).toBe(1);
  });

  test('keeps its report apart from what a person watches', async () => {
    const { report, messages } = await check([at('/ok'), at('/missing'), '--format', 'json']);
    expect(
      JSON.parse(report).map(({ verdict }: { verdict: { verdict: string } }) => verdict.verdict),
    ).toEqual(['broken', 'alive']);
    expect(messages).toContain('Checked 2 of 2 links');
  });

  test('takes and leaves out addresses by pattern, and accepts statuses', async () => {
    const source = await file('list.txt', [at('/ok'), at('/missing'), at('/forbidden')].join('\n'));
    expect((await check([source, '--exclude', 'missing$'])).code).toBe(0);
    expect((await check([source, '--include', 'ok$', 'forbidden$'])).code).toBe(0);
    expect((await check([source, '--accept', '404'])).code).toBe(0);
    expect((await check([source])).code).toBe(1);
  });

  test('remembers good verdicts for a while, and asks again for what failed', async () => {
    const cache = path.join(folder, 'cache.json');
    const source = await file('cached.txt', [at('/articles/one'), at('/gone')].join('\n'));
    await check([source, '--cache', cache]);
    expect(JSON.parse(await readFile(cache, 'utf8'))).toEqual([
      expect.objectContaining({ url: at('/articles/one'), at: expect.any(String) }),
      { url: at('/gone'), failingSince: expect.any(String) },
    ]);
    const before = server.requests.length;
    const { code, report } = await check([source, '--cache', cache]);
    expect(code).toBe(1);
    expect(report).toContain('2 links');
    const asked = server.requests.slice(before).map((line) => line.split(' ')[1]);
    expect(asked).toContain('/gone');
    expect(asked).not.toContain('/articles/one');
  });

  test('leaves a host alone that asks for it, and says so of the rest', async () => {
    const host = `http://busy.example.org:${server.port}`;
    const { code, report } = await check([`${host}/busy`, `${host}/ok`, '--format', 'ndjson']);
    const reasonCodes = report
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).verdict.reasonCode);
    expect(reasonCodes).toEqual(['http_429', 'not_reached']);
    expect(code).toBe(3);
  });

  test.each([
    ['a file that is not there', ['/nothing.md'], /cannot be read \(ENOENT\)/],
    ['a pattern that is none', ['https://example.org/', '--exclude', '('], /not a regular expression/],
    ['a format that is none', ['https://example.org/', '--format', 'xls'], /Allowed choices are table/],
    ['a number that is none', ['https://example.org/', '--timeout', 'soon'], /It takes a number/],
  ])('refuses %s in one line', async (_kind, args, message) => {
    const { code, messages } = await check(args);
    expect(code).toBe(2);
    expect(messages).toMatch(message);
    expect(messages).not.toMatch(/^\s+at /m);
  });
});

describe('footing explain URL', { timeout: 60_000 }, () => {
  test('prints what was asked, what was compared, and the verdict with what would change it', async () => {
    const { code, report } = await run(['explain', at('/choir/winter-song')]);
    expect(code).toBe(0);
    expect(report).toContain(
      `asked          ${at('/choir/winter-song')}\n200            text/html; charset=utf-8, `,
    );
    expect(report).toMatch(
      /compared with {2}a made-up page beside it: .*\/choir\/footing-\w+\n +200, \d+ of 128 bits differ/,
    );
    expect(report).toContain('concluded      made-up pages get the same answer');
    expect(report).toMatch(
      /verdict {8}soft_404 \(like_random_sibling\): .*\nconfidence {5}0\.80\nwould change {3}\S/,
    );
  });

  test('prints each redirect, and the failure', async () => {
    expect((await run(['explain', at('/mixed')])).report).toContain(
      `301            to ${at('/temporary')}\n302            to ${at('/ok')}\n200 `,
    );
    expect((await run(['explain', at('/loop')])).report).toContain(
      `failed         redirect_loop at ${at('/loop')}`,
    );
  });
});
