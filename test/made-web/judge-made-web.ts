/** Checks pages of the made web that live, are replaced, or are gone, and counts the verdicts that are wrong. */
import { type Baseline, type Checker, openChecker } from '@footing/linkcheck';
import { FIRST_GONE_PAGE, type MadeSite, startMadeWeb } from './made-sites.ts';

/** A verdict that is wrong, with all that makes the case. */
interface WrongVerdict {
  expected: string;
  verdict: string;
  language: string;
  layout: string;
  scheme: string;
  miss: string;
  url: string;
}

/** How many pages of a kind were checked, and what was wrong. */
export interface Tally {
  checked: number;
  wrong: WrongVerdict[];
}

/** The kinds of pages, and what must be said of them. */
export interface MadeWebResult {
  /** Seen for the first time: neither broken nor soft 404. */
  living: Tally;
  /** Seen again among other headlines: still what was cited. */
  unchanged: Tally;
  /** Another text at the address: drifted. */
  replaced: Tally;
  /** Gone, and never seen alive: broken or soft 404. */
  gone: Tally;
}

const GOOD: ReadonlySet<string> = new Set(['alive', 'moved', 'redirected']);
const LOST: ReadonlySet<string> = new Set(['broken', 'soft_404']);
const CHECKS_AT_ONCE = 16;

/** Checks that many living and gone pages of each of the first `siteCount` sites, at least 200 for all combinations. */
export async function judgeMadeWeb(siteCount: number, living: number, gone: number): Promise<MadeWebResult> {
  const web = await startMadeWeb(siteCount);
  const checker = openChecker({
    userAgent: 'Footing/1.0',
    limits: { connectMs: 5_000, firstByteMs: 5_000, totalMs: 20_000, maxBytes: 524_288, maxRedirects: 10 },
    allowedNetworks: ['127.0.0.0/8'],
    fixedAddresses: new Map(web.sites.map(({ host }) => [host, '127.0.0.1'])),
    robots: true,
    siblings: true,
  });
  const baselines = new Map<string, Baseline>();
  const pages = (first: number, count: number): [MadeSite, number][] =>
    web.sites.flatMap((site) =>
      Array.from({ length: count }, (_, page) => [site, first + page] as [MadeSite, number]),
    );
  const tally = async (
    of: [MadeSite, number][],
    expected: string,
    isRight: (verdict: string) => boolean,
  ): Promise<Tally> => {
    const result: Tally = { checked: 0, wrong: [] };
    await atOnce(of, async ([site, page]) => {
      const url = web.url(site, page);
      const verdict = await verdictOn(checker, url, baselines);
      result.checked += 1;
      if (isRight(verdict)) return;
      const { language, layout, scheme, miss } = site;
      result.wrong.push({
        expected,
        verdict,
        language: language.code,
        layout: layout[0],
        scheme: scheme.name,
        miss,
        url,
      });
    });
    return result;
  };
  try {
    const isLiving = (verdict: string): boolean => !LOST.has(verdict);
    const firstSeen = await tally(pages(0, living), 'living', isLiving);
    const unchanged = await tally(pages(0, living), 'unchanged', (verdict) => GOOD.has(verdict));
    const lost = await tally(pages(FIRST_GONE_PAGE, gone), 'gone', (verdict) => LOST.has(verdict));
    for (const site of web.sites) site.edition += 1;
    const replaced = await tally(pages(0, living), 'replaced', (verdict) => verdict === 'drifted');
    return { living: firstSeen, unchanged, replaced, gone: lost };
  } finally {
    await checker.close();
    await web.close();
  }
}

/** The verdict on a page; keeps its baseline from the first good sight. */
async function verdictOn(checker: Checker, url: string, baselines: Map<string, Baseline>): Promise<string> {
  const { observation, verdict } = await checker.check(url, { baseline: baselines.get(url) });
  if (observation.page !== undefined && GOOD.has(verdict.verdict) && !baselines.has(url))
    baselines.set(url, { title: observation.page.title, fingerprint: observation.page.fingerprint() });
  return verdict.verdict;
}

async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, lane));
}
