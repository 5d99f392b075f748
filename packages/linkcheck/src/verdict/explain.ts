/** Tells how one check came to its verdict: what was asked, what was answered, and what was compared. Pure. */
import type { Checked } from '../crawl/checker.ts';
import type { Observation } from '../fetch/observation.ts';
import { hammingDistance } from '../page/simhash.ts';
import type { VerdictName } from '../schema.ts';
import type { Comparisons } from './comparisons.ts';
import { readSign } from './page-signs.ts';
import { isKnownByOtherPart, isLikeMadeUp, isStateOfHost } from './soft-404.ts';

/** What each other page of the site is. */
const ROLES: Readonly<Record<keyof Comparisons, string>> = {
  sibling: 'a made-up page beside it',
  secondSibling: 'another made-up page beside it',
  numberSibling: 'the address with a made-up number',
  otherParts: 'the address with another part made up',
  frontPage: 'the front page',
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

/** The transcript of a check, a line each: requests, page, comparisons, verdict, and what would change it. */
export function explain({ observation, verdict, comparisons, crawlDelaySeconds }: Checked): string[] {
  return [
    ...requests(observation),
    ...(crawlDelaySeconds === undefined
      ? []
      : [`robots.txt     a pause of ${crawlDelaySeconds} s between requests`]),
    ...pageLines(observation),
    ...Object.entries(comparisons).flatMap(([role, answers]) =>
      [answers].flat().flatMap((answer) => compared(ROLES[role as keyof Comparisons], observation, answer)),
    ),
    ...conclusions(observation, comparisons),
    `verdict        ${verdict.verdict} (${verdict.reasonCode}): ${verdict.reason}`,
    `would change   ${WHAT_WOULD_CHANGE[verdict.verdict]}`,
  ];
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
}: Observation): string[] {
  const body = [contentType, bytes === undefined ? undefined : `${bytes} bytes`, `${timings.totalMs} ms`];
  return [
    `asked          ${url}`,
    ...redirects.map((hop) => `${String(hop.status).padEnd(15)}to ${hop.location}`),
    ...(status === undefined ? [] : [`${String(status).padEnd(15)}${body.filter(Boolean).join(', ')}`]),
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
          `sign           ${sign.sign}${sign.isRefutable ? ', if a made-up page gets another answer than 404' : ''}`,
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
