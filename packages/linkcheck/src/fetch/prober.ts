import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher } from 'undici';
import { plain } from '../page/page-text.ts';
import { parsePage, readRefresh } from '../page/parse-page.ts';
import type { PhaseTimings } from '../schema.ts';
import type { AddressPolicy } from './address-policy.ts';
import { createConnector, phaseTimings } from './connector.ts';
import { decodeBody } from './decode-body.ts';
import { classifyError, ProbeError } from './failure.ts';
import { type Answer, exchange } from './http-request.ts';
import type { Observation } from './observation.ts';
import { isRedirect, RedirectChain } from './redirect-chain.ts';
import type { Resolver } from './resolver.ts';
import { readRetryAfter } from './retry-after.ts';

/** What one probe may cost at the most. Times in milliseconds. */
export interface ProbeLimits {
  connectMs: number;
  firstByteMs: number;
  totalMs: number;
  maxBytes: number;
  maxRedirects: number;
}

export interface ProberOptions {
  addressPolicy: AddressPolicy;
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

const READABLE_TYPE = /^(?:text\/|application\/(?:xhtml\+xml|xml|json))/i;
/** Enough of a file that is not read as a page to know that it comes. */
const MAX_FILE_BYTES = 1024;
const EMPTY_BUFFER = Buffer.alloc(0);
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en,*;q=0.5',
  'accept-encoding': 'gzip, deflate, br, zstd',
};

interface Settings extends Pick<ProberOptions, 'limits'> {
  headers: Record<string, string>;
  /** Whether a body of this type is read as text. */
  isWanted(contentType: string | undefined): boolean;
}

/** A prober with its own connections, reused within it. */
export function createProber({
  addressPolicy,
  resolver,
  userAgent,
  limits,
  extraCa = [],
}: ProberOptions): Prober {
  const dispatcher = new Agent({
    connect: createConnector({ addressPolicy, resolver, timeoutMs: limits.connectMs, extraCa }),
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.firstByteMs,
    maxHeaderSize: 65_536,
    allowH2: true,
    keepAliveTimeout: 10_000,
    connections: 8,
  });
  const headers = { ...HEADERS, 'user-agent': userAgent };
  return {
    probe: async (url) =>
      (await probeOnce(url, dispatcher, { headers, limits, isWanted: isReadable })).observation,
    fetch: (url) => probeOnce(url, dispatcher, { headers, limits, isWanted: () => true }),
    close: () => dispatcher.destroy(),
  };
}

async function probeOnce(url: string, dispatcher: Dispatcher, settings: Settings): Promise<Fetched> {
  const { headers, limits, isWanted } = settings;
  const observedAt = new Date();
  const started = performance.now();
  const chain = new RedirectChain(url, limits.maxRedirects);
  let timings: Partial<PhaseTimings> = {};
  let observed: Partial<Observation> = {};
  let body: Buffer = EMPTY_BUFFER;
  try {
    for (;;) {
      const target = allowedTarget(chain.finalUrl);
      const cookie = await chain.cookie();
      timings = {};
      observed = {};
      const answer = await phaseTimings.run(timings, () =>
        exchange(target, {
          dispatcher,
          headers: cookie === '' ? headers : { ...headers, cookie },
          timeLeftMs: limits.totalMs - (performance.now() - started),
          bytesWanted: (status, { 'content-type': type }) =>
            isRedirect(status) ? undefined : isWanted(type) ? limits.maxBytes : MAX_FILE_BYTES,
        }),
      );
      const { status, firstByteMs, bodyMs } = answer;
      if (firstByteMs !== undefined) Object.assign(timings, { firstByteMs, bodyMs });
      if (status !== undefined) observed = describeAnswer(status, answer.headers, observedAt);
      if (answer.error !== undefined) throw answer.error;
      if (!isRedirect(status as number)) {
        body = await readAnswer(answer, settings, observed);
        break;
      }
      await chain.follow(status as number, answer.headers);
    }
  } catch (error) {
    observed.failure = classifyError(error);
  }
  const { redirects, finalUrl } = chain;
  const totalMs = Math.round(performance.now() - started);
  const whole = { ...rounded(timings), totalMs };
  return { observation: { url, observedAt, redirects, finalUrl, ...observed, timings: whole }, body };
}

/** Tenths of milliseconds. */
function rounded(timings: Partial<PhaseTimings>): Partial<PhaseTimings> {
  for (const phase of ['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'bodyMs'] as const) {
    const ms = timings[phase];
    if (ms !== undefined) timings[phase] = Math.round(ms * 10) / 10;
  }
  return timings;
}

function allowedTarget(url: string): URL {
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw new ProbeError('blocked_address', `${target.protocol} addresses are never fetched`);
  return target;
}

function isReadable(contentType: string | undefined): boolean {
  return contentType === undefined || READABLE_TYPE.test(contentType);
}

function describeAnswer(status: number, headers: IncomingHttpHeaders, now: Date): Partial<Observation> {
  const contentType = headers['content-type'];
  const retryAfterSeconds = readRetryAfter(headers['retry-after'], now);
  return {
    status,
    ...(contentType === undefined ? {} : { contentType: plain(contentType).slice(0, 200) }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(isChallenge(headers) ? { challenged: true } : {}),
  };
}

/** As Cloudflare and AWS WAF say it. */
function isChallenge(headers: IncomingHttpHeaders): boolean {
  return headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined;
}

/** Adds what the body shows to what was observed; a body that nobody wants is only known to come. */
async function readAnswer(
  { headers, body, truncated }: Answer,
  { isWanted, limits }: Settings,
  observed: Partial<Observation>,
): Promise<Buffer> {
  const contentType = headers['content-type'];
  if (!isWanted(contentType)) {
    Object.assign(observed, { bytes: body.length, truncated });
    return body;
  }
  const read = await decodeBody({ bytes: body, truncated }, headers['content-encoding'], limits.maxBytes);
  observed.bytes = read.bytes.length;
  observed.truncated = read.truncated;
  observed.page = Object.assign(
    parsePage(read.bytes, contentType),
    readRefresh([headers['refresh']].flat()[0]),
  );
  return read.bytes;
}
