/** Probes URLs: sends requests, follows redirects, decodes and parses, all within limits. */
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher } from 'undici';
import { readRefresh } from '../page/page-facts.ts';
import { plain } from '../page/page-text.ts';
import { parsePage } from '../page/parse-page.ts';
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

/** The maximum cost of one probe. Times in milliseconds. */
export interface ProbeLimits {
  connectMs: number;
  firstByteMs: number;
  totalMs: number;
  maxBytes: number;
  maxRedirects: number;
}

/** What a prober needs. */
export interface ProberOptions {
  addressPolicy: AddressPolicy;
  resolver: Resolver;
  userAgent: string;
  limits: ProbeLimits;
  /** Certificate authorities (PEM) to trust in addition to Node's own. */
  extraCa?: readonly string[];
}

/** Requests URLs within limits and reports what happened. */
export interface Prober {
  /** Requests a URL. Never rejects: any error becomes the observation's `failure`. */
  probe(url: string): Promise<Observation>;
  /** Like `probe`, but reads a body of any type and returns its beginning. */
  fetch(url: string): Promise<Fetched>;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** An observation and the body that was read. */
export interface Fetched {
  observation: Observation;
  body: Buffer;
}

/** Content types that are read as pages. */
const READABLE_TYPE = /^(?:text\/|application\/(?:xhtml\+xml|xml|json))/i;
/** Number of bytes read of a file that is not parsed: enough to know that it is being sent. */
const MAX_FILE_BYTES = 1024;
const EMPTY_BUFFER = Buffer.alloc(0);
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en,*;q=0.5',
  'accept-encoding': 'gzip, deflate, br, zstd',
};

interface Settings extends Pick<ProberOptions, 'limits'> {
  headers: Record<string, string>;
  /** Whether a body of this content type is parsed as a page. */
  isWanted(contentType: string | undefined): boolean;
}

/** Creates a prober with its own pool of connections, which its requests share. */
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
  /** Requests a URL and follows its redirects. Never rejects. */
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

/** Rounds to tenths of a millisecond. */
function rounded(timings: Partial<PhaseTimings>): Partial<PhaseTimings> {
  for (const phase of ['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'bodyMs'] as const) {
    const ms = timings[phase];
    if (ms !== undefined) timings[phase] = Math.round(ms * 10) / 10;
  }
  return timings;
}

/**
 * Parses a URL.
 * @throws ProbeError `blocked_address` unless it is http or https; TypeError if it is not a URL.
 */
function allowedTarget(url: string): URL {
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw new ProbeError('blocked_address', `${target.protocol} addresses are never fetched`);
  return target;
}

function isReadable(contentType: string | undefined): boolean {
  return contentType === undefined || READABLE_TYPE.test(contentType);
}

/** What the status and the headers of a response contribute to the observation. */
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

/** Whether the headers announce a challenge, as those of Cloudflare and AWS WAF do. */
function isChallenge(headers: IncomingHttpHeaders): boolean {
  return headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined;
}

/** Adds what the body shows to `observed`. Of an unwanted body, only the number of bytes is recorded. */
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
