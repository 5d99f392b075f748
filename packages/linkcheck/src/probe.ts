import { CookieJar } from 'tough-cookie';
import { Agent, type Dispatcher, request } from 'undici';
import type { AddressPolicy } from './address-policy.ts';
import { createConnector, phaseTimings } from './connector.ts';
import { classifyError, type Failure, RefusedRequest } from './failure.ts';
import type { Observation, PhaseTimings, RedirectHop } from './observation.ts';
import { readBody } from './read-body.ts';
import { plain, readPage } from './read-page.ts';
import type { Resolver } from './resolver.ts';
import { readRetryAfter } from './retry-after.ts';

/** What one probe may cost at the most. Times in milliseconds. */
interface ProbeLimits {
  connectMs: number;
  firstByteMs: number;
  totalMs: number;
  maxBytes: number;
  maxRedirects: number;
}

export interface ProberOptions {
  policy: AddressPolicy;
  resolver: Resolver;
  userAgent: string;
  limits: ProbeLimits;
  /** Certificate authorities (PEM) to trust besides the usual ones. */
  extraCa?: readonly string[];
}

/** Fetches addresses, within limits, and says what came of it. */
export interface Prober {
  /** Never rejects: whatever goes wrong is the observation's `failure`. */
  probe(url: string): Promise<Observation>;
  /** As `probe`, with the opening of the body. */
  fetch(url: string): Promise<Fetched>;
  /** Lets go of all connections. */
  close(): Promise<void>;
}

/** An observation and what it read. */
export interface Fetched {
  observation: Observation;
  body: Buffer;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const READABLE = /^(?:text\/|application\/(?:xhtml\+xml|xml|json))/i;
/** Enough of a file that is not read as a page to know that it comes. */
const FILE_BYTES = 1024;

/** A prober with its own connections, reused within it. */
export function createProber({ policy, resolver, userAgent, limits, extraCa = [] }: ProberOptions): Prober {
  const dispatcher = new Agent({
    connect: createConnector({ policy, resolver, timeoutMs: limits.connectMs, extraCa }),
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.firstByteMs,
    maxHeaderSize: 65_536,
    allowH2: true,
    keepAliveTimeout: 10_000,
    connections: 8,
  });
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'en,*;q=0.5',
    'accept-encoding': 'gzip, deflate, br, zstd',
  };
  return {
    probe: async (url) => (await probeOnce(url, { dispatcher, headers }, limits)).observation,
    fetch: (url) => probeOnce(url, { dispatcher, headers }, limits),
    close: () => dispatcher.destroy(),
  };
}

interface Sender {
  dispatcher: Dispatcher;
  headers: Record<string, string>;
}

async function probeOnce(url: string, sender: Sender, limits: ProbeLimits): Promise<Fetched> {
  const observedAt = new Date();
  const started = performance.now();
  const chain: { redirects: RedirectHop[]; finalUrl: string } = { redirects: [], finalUrl: url };
  const timings: Partial<PhaseTimings> = {};
  const signal = AbortSignal.timeout(limits.totalMs);
  // Some sites go in circles for whoever does not bring back the cookie they set on the way.
  const jar: ChainCookies = {};
  let body: Buffer = Buffer.alloc(0);
  let answered = false;
  let answer: Partial<Observation> = {};
  try {
    for (;;) {
      answered = false;
      for (const phase of ['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'bodyMs'] as const)
        delete timings[phase];
      const sent = performance.now();
      const response = await phaseTimings.run(timings, () => send(chain.finalUrl, sender, jar, signal));
      answered = true;
      timings.firstByteMs = performance.now() - sent;
      answer = describeAnswer(response, observedAt);
      if (!REDIRECTS.has(response.statusCode)) {
        const received = performance.now();
        const read = await readAnswer(response, limits.maxBytes);
        body = read.body;
        Object.assign(answer, read.observed);
        timings.bodyMs = performance.now() - received;
        break;
      }
      await keepCookies(jar, chain.finalUrl, response.headers['set-cookie']);
      // The rest of a redirect's body is of no use, and may be endless.
      response.body.on('error', () => undefined).destroy();
      follow(chain, response, limits.maxRedirects);
    }
  } catch (error) {
    answer.failure = describeFailure(error, signal, answered, limits);
  }
  const rounded = Object.fromEntries(
    Object.entries(timings).map(([phase, ms]) => [phase, Math.round(ms * 10) / 10]),
  );
  const whole = { ...rounded, totalMs: Math.round(performance.now() - started) };
  return { observation: { url, observedAt, ...chain, ...answer, timings: whole }, body };
}

async function send(
  url: string,
  { dispatcher, headers }: Sender,
  jar: ChainCookies,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const { protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new RefusedRequest('blocked_address', `${protocol} addresses are never fetched`);
  }
  const cookie = (await jar.cookies?.getCookieString(url)) ?? '';
  return request(url, { dispatcher, headers: cookie === '' ? headers : { ...headers, cookie }, signal });
}

/** Cookies of one chain of redirects; few chains set any. */
interface ChainCookies {
  cookies?: CookieJar;
}

/** A cookie that is malformed is passed over. */
async function keepCookies(
  jar: ChainCookies,
  url: string,
  header: string | string[] | undefined,
): Promise<void> {
  if (header === undefined) return;
  jar.cookies ??= new CookieJar(undefined, { looseMode: true });
  for (const cookie of [header].flat().slice(0, 50))
    await jar.cookies.setCookie(cookie, url, { ignoreError: true });
}

/** Takes one step along the chain, or refuses it. */
function follow(
  chain: { redirects: RedirectHop[]; finalUrl: string },
  response: Dispatcher.ResponseData,
  most: number,
): void {
  const status = response.statusCode;
  const header = first(response.headers['location']);
  if (header === undefined || !URL.canParse(header, chain.finalUrl)) {
    throw new RefusedRequest('protocol_error', `a redirect (${status}) that leads nowhere`);
  }
  const next = new URL(header, chain.finalUrl);
  next.hash = '';
  const seen = [chain.finalUrl, ...chain.redirects.map(({ location }) => location)];
  chain.redirects.push({ status, location: next.href });
  if (seen.includes(next.href))
    throw new RefusedRequest('redirect_loop', `redirects go in a circle at ${next.href}`);
  if (chain.redirects.length > most)
    throw new RefusedRequest('too_many_redirects', `more than ${most} redirects`);
  chain.finalUrl = next.href;
}

function describeAnswer({ statusCode, headers }: Dispatcher.ResponseData, now: Date): Partial<Observation> {
  const contentType = first(headers['content-type']);
  const retryAfterSeconds = readRetryAfter(first(headers['retry-after']), now);
  return {
    status: statusCode,
    ...(contentType === undefined ? {} : { contentType: plain(contentType).slice(0, 200) }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(first(headers['cf-mitigated']) === 'challenge' ? { challenged: true } : {}),
  };
}

async function readAnswer(
  { headers, body }: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<{ observed: Partial<Observation>; body: Buffer }> {
  const contentType = first(headers['content-type']);
  const readable = contentType === undefined || READABLE.test(contentType);
  const { bytes, truncated } = await readBody(
    body,
    first(headers['content-encoding']),
    readable ? maxBytes : FILE_BYTES,
  );
  const page = readable ? { page: readPage(bytes, contentType) } : {};
  return { observed: { bytes: bytes.length, truncated, ...page }, body: bytes };
}

function describeFailure(
  error: unknown,
  signal: AbortSignal,
  answered: boolean,
  limits: ProbeLimits,
): Failure {
  if (!signal.aborted) return classifyError(error);
  const seconds = limits.totalMs / 1000;
  return answered
    ? { class: 'body_timeout', detail: `the page did not end within ${seconds} s` }
    : { class: 'response_timeout', detail: `no answer within ${seconds} s` };
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
