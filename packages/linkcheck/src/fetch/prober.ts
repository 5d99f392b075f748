/** Probes URLs: sends requests, follows redirects, decodes and parses, all within limits. */
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type buildConnector, type Dispatcher } from 'undici';
import { readRefresh } from '../page/page-facts.ts';
import { parsePage } from '../page/parse-page.ts';
import type { PhaseTimings } from '../schema.ts';
import { cut, plain } from '../text/foreign-text.ts';
import type { AddressPolicy } from './address-policy.ts';
import { AddressTurns } from './address-turns.ts';
import { createConnector, phaseTimings } from './connector.ts';
import { decodeBody } from './decode-body.ts';
import { classifyError, type FailureClass, ProbeError } from './failure.ts';
import { type Answer, exchange } from './http-request.ts';
import { lenientRequest } from './lenient-request.ts';
import type { Observation } from './observation.ts';
import { leadsOn, RedirectChain } from './redirect-chain.ts';
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
  /** Pause between two requests to one address, whatever the name of the host, in milliseconds. Default: none. */
  addressDelayMs?: number;
  /** Told of each pause for the address that has passed, in milliseconds. */
  onAddressWait?: ((ms: number) => void) | undefined;
}

/**
 * Requests URLs within limits and reports what happened. The waits for the turn of an address are not part of the limits
 * and the timings.
 */
export interface Prober {
  /**
   * Requests a URL. Any error becomes the observation's `failure`. Rejects only if it waits for the turn of an address
   * when the signal aborts.
   */
  probe(url: string, signal?: AbortSignal): Promise<Observation>;
  /**
   * Like `probe`, but as simple programs ask: over HTTP/1.1, on a connection of its own, and without preferences for
   * types, languages and codings, over which some servers stumble. The response is read leniently.
   */
  probePlainly(url: string, signal?: AbortSignal): Promise<Observation>;
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
  // Any language: a site that prefers ours may send us to another page than the reader of a citation gets.
  'accept-language': '*',
  'accept-encoding': 'gzip, deflate, br, zstd',
};
const PLAIN_HEADERS = { accept: '*/*' };

interface Settings extends Pick<ProberOptions, 'limits'> {
  dispatcher: Dispatcher;
  turns: AddressTurns;
  /** Connects for a request that is repeated leniently. */
  connect: buildConnector.connector;
  headers: Record<string, string>;
  /** Whether the strict client, which shares its connections, is left out. */
  isPlain: boolean;
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
  addressDelayMs = 0,
  onAddressWait,
}: ProberOptions): Prober {
  const connection = { addressPolicy, resolver, timeoutMs: limits.connectMs, extraCa };
  const dispatcher = new Agent({
    connect: createConnector(connection),
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.firstByteMs,
    maxHeaderSize: 65_536,
    allowH2: true,
    keepAliveTimeout: 10_000,
    connections: 8,
  });
  const settings = {
    dispatcher,
    turns: new AddressTurns({
      delayMs: addressDelayMs,
      onWait: onAddressWait,
      resolver,
      addressPolicy,
      timeoutMs: limits.connectMs,
    }),
    connect: createConnector({ ...connection, allowH2: false }),
    headers: { ...HEADERS, 'user-agent': userAgent },
    isPlain: false,
    isWanted: isReadable,
    limits,
  };
  const plain = { ...settings, headers: { ...PLAIN_HEADERS, 'user-agent': userAgent }, isPlain: true };
  return {
    probe: async (url, signal) => (await probeOnce(url, settings, signal)).observation,
    probePlainly: async (url, signal) => (await probeOnce(url, plain, signal)).observation,
    fetch: (url) => probeOnce(url, { ...settings, isWanted: () => true }),
    close: () => dispatcher.destroy(),
  };
}

/** Requests a URL and follows its redirects. Rejects only if the signal aborts while it waits for a turn. */
async function probeOnce(url: string, settings: Settings, signal?: AbortSignal): Promise<Fetched> {
  const { headers, limits, turns } = settings;
  let observedAt = new Date();
  let started = performance.now();
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
      const { lookUpMs, waitedMs } = await turns.take(target.hostname, signal);
      started += waitedMs;
      if (chain.redirects.length === 0) observedAt = new Date(observedAt.getTime() + waitedMs);
      const answer = await phaseTimings.run(timings, () =>
        request(target, settings, cookie === '' ? headers : { ...headers, cookie }, started),
      );
      const { status, firstByteMs, bodyMs } = answer;
      if (timings.dnsMs !== undefined) timings.dnsMs += lookUpMs;
      if (firstByteMs !== undefined) Object.assign(timings, { firstByteMs, bodyMs });
      if (status !== undefined) observed = describeAnswer(status, answer.headers, observedAt);
      if (answer.error !== undefined) throw answer.error;
      if (!leadsOn(status as number, answer.headers.location)) {
        body = await readAnswer(answer, settings, observed, started);
        break;
      }
      await chain.follow(status as number, answer.headers);
    }
  } catch (error) {
    if (signal?.aborted === true && (error as Error).name === 'AbortError') throw error;
    observed.failure = classifyError(error);
  }
  const { redirects, finalUrl } = chain;
  const totalMs = Math.round(performance.now() - started);
  const whole = { ...rounded(timings), totalMs };
  return { observation: { url, observedAt, redirects, finalUrl, ...observed, timings: whole }, body };
}

/** Failures of the strict client that a lenient reader may get over: odd framing, and HTTP/1.1 asked for (RFC 9113, 7). */
const STRICT_FAILURES: ReadonlySet<FailureClass> = new Set(['protocol_error', 'reset']);

/** One request; leniently where a plain one is asked for, and again where the strict client cannot read the response. */
async function request(
  target: URL,
  { dispatcher, connect, limits, isPlain, isWanted }: Settings,
  headers: Record<string, string>,
  started: number,
): Promise<Answer> {
  const options = {
    headers,
    bytesWanted: (status: number, { 'content-type': type, location }: IncomingHttpHeaders) =>
      leadsOn(status, location) ? undefined : isWanted(type) ? limits.maxBytes : MAX_FILE_BYTES,
  };
  const timeLeftMs = (): number => limits.totalMs - (performance.now() - started);
  const leniently = (): Promise<Answer> =>
    lenientRequest(target, {
      ...options,
      connect,
      timeLeftMs: Math.min(timeLeftMs(), limits.firstByteMs),
    });
  if (isPlain) return leniently();
  const strict = await exchange(target, { ...options, dispatcher, timeLeftMs: timeLeftMs() });
  if (strict.error === undefined || !STRICT_FAILURES.has(classifyError(strict.error).class)) return strict;
  const lenient = await leniently();
  return lenient.error === undefined ? lenient : strict;
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
 * @throws ProbeError `blocked_address` unless it is http or https, `invalid_url` if it is none.
 */
function allowedTarget(url: string): URL {
  if (!URL.canParse(url)) throw new ProbeError('invalid_url', `${url} is no URL`);
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw new ProbeError('blocked_address', `${target.protocol} addresses are never fetched`);
  return target;
}

function isReadable(contentType: string | undefined): boolean {
  return contentType === undefined || READABLE_TYPE.test(contentType);
}

/** Maximum number of characters of a content type that is kept. */
const MAX_TYPE_CHARS = 200;

/** What the status and the headers of a response contribute to the observation. */
function describeAnswer(status: number, headers: IncomingHttpHeaders, now: Date): Partial<Observation> {
  const contentType = headers['content-type'];
  const retryAfterSeconds = readRetryAfter(headers['retry-after'], now);
  return {
    status,
    ...(contentType === undefined ? {} : { contentType: cut(plain(contentType), MAX_TYPE_CHARS) }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(isChallenge(headers) ? { challenged: true } : {}),
    headers: toldHeaders(headers),
  };
}

/** Headers that explain a response. */
const TOLD_HEADERS = [
  'content-type',
  'content-length',
  'content-encoding',
  'last-modified',
  'retry-after',
  'refresh',
  'server',
  'via',
  'cf-mitigated',
  'x-amzn-waf-action',
] as const;
/** Maximum number of characters of one of them that is kept. */
const MAX_HEADER_CHARS = 120;

function toldHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const told: Record<string, string> = {};
  for (const name of TOLD_HEADERS) {
    const value = headers[name];
    if (value !== undefined) told[name] = cut(plain(String(value)), MAX_HEADER_CHARS);
  }
  return told;
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
  started: number,
): Promise<Buffer> {
  const contentType = headers['content-type'];
  if (!isWanted(contentType)) {
    Object.assign(observed, { bytes: body.length, truncated });
    return body;
  }
  const timeLeftMs = limits.totalMs - (performance.now() - started);
  const coding = headers['content-encoding'];
  const read = await decodeBody({ bytes: body, truncated }, coding, limits.maxBytes, timeLeftMs);
  observed.bytes = read.bytes.length;
  observed.truncated = read.truncated;
  observed.page = Object.assign(
    parsePage(read.bytes, contentType),
    readRefresh([headers['refresh']].flat()[0]),
  );
  return read.bytes;
}
