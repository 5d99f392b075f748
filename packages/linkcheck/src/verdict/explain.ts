/** Tells how one check came to its verdict: what was asked, what was answered, and what was compared. Pure. */
import type { Checked } from '../crawl/checker.ts';
import type { RobotsRule } from '../crawl/robots.ts';
import type { Observation } from '../fetch/observation.ts';
import { hammingDistance } from '../page/simhash.ts';
import type { VerdictName } from '../schema.ts';
import { cut, printable } from '../text/foreign-text.ts';
import type { Comparisons } from './comparisons.ts';
import { isDoubtful } from './confidence.ts';
import { readSign } from './page-signs.ts';
import { isKnownByOtherPart, isLikeMadeUp, isStateOfHost } from './soft-404.ts';

/** What each other page of the site is. */
const ROLES: Readonly<Record<keyof Comparisons, string>> = {
  sibling: 'a made-up page beside it',
  secondSibling: 'another made-up page beside it',
  numberSibling: 'the address with a made-up number',
  otherParts: 'the address with another part made up',
  frontPage: 'the front page',
  again: 'the page, asked for again',
};

/** What would bring another verdict. */
const WHAT_WOULD_CHANGE: Readonly<Record<VerdictName, string>> = {
  alive:
    'a status of 400 or more, a text that has nothing of the first one, or the same text for made-up pages',
  moved: 'a temporary redirect, or a target that is not the page',
  redirected: 'permanent redirects alone (301, 308), or a target that is not the page',
  broken: 'any answer with the page; the link is called broken only after several such checks over a day',
  soft_404: 'a made-up page that gets another answer than this one, or a text like the first one',
  drifted: 'a text, or a place in the page, like the one that was first seen',
  restricted: 'an answer with the page itself, which people may get where we do not',
  rate_limited: 'an answer after the wait that the server asks for',
  unreachable: 'any answer from the server; the link is called broken only after two weeks of such checks',
  skipped: 'a robots.txt that lets us in, or an address that may be fetched',
};

/** Maximum number of characters of a line of a transcript. */
const MAX_LINE_CHARS = 300;
/** Maximum number of bytes of a transcript, in UTF-8 with its line ends. */
export const MAX_TRANSCRIPT_BYTES = 4_096;
const CUT_LINE = '...            cut here';

/**
 * The transcript of a check, printable, a line each: robots.txt, requests, page, comparisons, verdict, and what would change it.
 * At most `MAX_TRANSCRIPT_BYTES`: what is too long is cut in the middle, so that the verdict stays.
 */
export function explain(checked: Checked): string[] {
  const { observation, verdict, comparisons, asCited } = checked;
  const evidence =
    asCited === undefined
      ? evidenceOf(checked)
      : [
          ...evidenceOf(asCited),
          `as cited       ${asCited.verdict.verdict} (${asCited.verdict.reasonCode}), so its other reading is asked for`,
          ...evidenceOf(checked),
        ];
  const end = [
    ...conclusions(observation, comparisons),
    `verdict        ${verdict.verdict} (${verdict.reasonCode}): ${verdict.reason}`,
    `confidence     ${verdict.confidence.toFixed(2)}${isDoubtful(verdict) ? ', in doubt: suspect for now' : ''}`,
    `would change   ${WHAT_WOULD_CHANGE[verdict.verdict]}`,
  ];
  return withinLimit(evidence.map(shortened), end.map(shortened));
}

function evidenceOf({ observation, comparisons, otherLook, robots }: Checked): string[] {
  const [first, second] = otherLook?.isFirst
    ? [otherLook.observation, observation]
    : [observation, otherLook?.observation];
  return [
    ...(robots === undefined ? [] : [robotsLine(robots)]),
    ...requests(first),
    ...pageLines(first),
    ...Object.entries(comparisons).flatMap(([role, answers]) =>
      [answers].flat().flatMap((answer) => compared(ROLES[role as keyof Comparisons], observation, answer)),
    ),
    ...(second === undefined
      ? []
      : [
          'in doubt       asked again as simple programs ask, over HTTP/1.1',
          ...requests(second),
          ...(second === observation ? pageLines(second) : []),
        ]),
  ];
}

function shortened(line: string): string {
  const printed = printable(line);
  return printed.length <= MAX_LINE_CHARS ? printed : `${cut(printed, MAX_LINE_CHARS - 3)}...`;
}

/** All lines if they are within the limit; otherwise as many lines of the evidence as are, then the end. */
function withinLimit(evidence: readonly string[], end: readonly string[]): string[] {
  const size = (line: string): number => Buffer.byteLength(line) + 1;
  let left = MAX_TRANSCRIPT_BYTES - [CUT_LINE, ...end].reduce((sum, line) => sum + size(line), 0);
  const cutAt = evidence.findIndex((line) => {
    left -= size(line);
    return left < 0;
  });
  return cutAt === -1 ? [...evidence, ...end] : [...evidence.slice(0, cutAt), CUT_LINE, ...end];
}

function robotsLine({ access, status, line, crawlDelaySeconds }: RobotsRule): string {
  const said = [
    status === undefined ? 'no response' : String(status),
    line === undefined ? 'no line applies' : `line ${line} applies`,
    access,
    crawlDelaySeconds === undefined ? undefined : `a pause of ${crawlDelaySeconds} s between requests`,
  ];
  return `robots.txt     ${said.filter(Boolean).join(', ')}`;
}

function requests({
  url,
  redirects,
  finalUrl,
  status,
  contentType,
  bytes,
  failure,
  timings,
  headers = {},
}: Observation): string[] {
  const body = [contentType, bytes === undefined ? undefined : `${bytes} bytes`, `${timings.totalMs} ms`];
  return [
    `asked          ${url}`,
    ...redirects.map((hop) => `${String(hop.status).padEnd(15)}to ${hop.location}`),
    ...(status === undefined ? [] : [`${String(status).padEnd(15)}${body.filter(Boolean).join(', ')}`]),
    ...Object.entries(headers).flatMap(([name, value]) =>
      name === 'content-type' ? [] : [`${' '.repeat(15)}${name}: ${value}`],
    ),
    ...(failure === undefined ? [] : [`failed         ${failure.class} at ${finalUrl}: ${failure.detail}`]),
  ];
}

function pageLines({ page }: Observation): string[] {
  if (page === undefined) return [];
  const { title, heading, mainLength, canonical, refresh } = page;
  const sign = readSign(page);
  return [
    `title          ${title ?? 'none'}`,
    ...(heading === null ? [] : [`heading        ${heading}`]),
    `text           ${mainLength} characters`,
    ...(canonical === undefined ? [] : [`canonical      ${canonical}`]),
    ...(refresh === undefined ? [] : [`sends on to    ${refresh}`]),
    ...(sign === undefined
      ? []
      : [
          `sign           ${sign.sign}, by ${sign.shownBy}${sign.isRefutable ? ', if a made-up page gets another answer than 404' : ''}`,
        ]),
  ];
}

function compared(role: string, { page }: Observation, answer: Observation | undefined): string[] {
  if (answer === undefined) return [];
  const answered = answer.failure?.class ?? String(answer.status);
  const bits =
    page === undefined || answer.page === undefined
      ? ''
      : `, ${hammingDistance(page.fingerprint(), answer.page.fingerprint())} of 128 bits differ, title ${answer.page.title ?? 'none'}`;
  return [`compared with  ${role}: ${answer.url}`, `${' '.repeat(15)}${answered}${bits}`];
}

function conclusions(observation: Observation, comparisons: Comparisons): string[] {
  if (comparisons.sibling === undefined) return [];
  return [
    [isLikeMadeUp(observation, comparisons), 'made-up pages get the same answer'],
    [isKnownByOtherPart(observation, comparisons), 'the site knows the page by another part of its address'],
    [isStateOfHost(observation, comparisons), 'the host says the same of its front page'],
  ].flatMap(([holds, what]) => (holds === true ? [`concluded      ${what}`] : []));
}
