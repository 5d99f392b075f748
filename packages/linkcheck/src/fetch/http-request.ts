/** Sends a single GET request and reads a limited part of the response. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { ProbeError } from './failure.ts';
import { MAX_INTERIM_RESPONSES } from './lenient-response.ts';

/** One response, as far as it arrived. */
export interface Answer {
  status?: number;
  headers: IncomingHttpHeaders;
  /** The beginning of the body, still encoded. */
  body: Buffer;
  /** The body continued beyond what was read. */
  truncated: boolean;
  /** Milliseconds from the request, without connecting, to the response headers. */
  firstByteMs?: number;
  /** Milliseconds from the headers to the end of what was read. */
  bodyMs?: number;
  /** What went wrong; fields received before the error are kept. */
  error?: unknown;
}

/** How one request is sent and how much of its response is read. */
export interface ExchangeOptions {
  dispatcher: Dispatcher;
  headers: Record<string, string>;
  /** Milliseconds after which the request is given up. */
  timeLeftMs: number;
  /** Number of body bytes to read; undefined if only the status and the headers matter. */
  bytesWanted(status: number, headers: IncomingHttpHeaders): number | undefined;
}

const EMPTY_BUFFER = Buffer.alloc(0);
/** Drain up to this many bytes of an unwanted body so the connection can be reused. */
const MAX_DRAINED_BYTES = 16_384;

/**
 * Sends one GET request. Never rejects: `error` tells what went wrong. It uses undici's dispatcher directly,
 * because a stream and an abort signal for every request would cost more than reading the response.
 */
export function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const handler = new AnswerReader(options, resolve);
    const { origin, pathname, search } = url;
    try {
      options.dispatcher.dispatch(
        { origin, path: pathname + search, method: 'GET', headers: options.headers },
        handler,
      );
    } catch (error) {
      handler.fail(error);
    }
  });
}

/** Collects one response and resolves the promise of `exchange` exactly once. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #answer: Answer = { headers: {}, body: EMPTY_BUFFER, truncated: false };
  readonly #chunks: Buffer[] = [];
  readonly #options: ExchangeOptions;
  readonly #timer: NodeJS.Timeout;
  #resolve: ((answer: Answer) => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #requestedAt = 0;
  #interim = 0;
  #received = 0;
  #maxBytes = 0;

  constructor(options: ExchangeOptions, resolve: (answer: Answer) => void) {
    this.#options = options;
    this.#resolve = resolve;
    this.#timer = setTimeout(() => this.#giveUp(), Math.max(0, options.timeLeftMs));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#requestedAt = performance.now();
    if (this.#resolve === undefined) this.#letGo();
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (status < 200) {
      this.#countInterim();
      return;
    }
    this.#answer.status = status;
    this.#answer.headers = singled(headers);
    this.#answer.firstByteMs = performance.now() - this.#requestedAt;
    const wanted = this.#options.bytesWanted(status, this.#answer.headers);
    this.#maxBytes = wanted ?? MAX_DRAINED_BYTES;
    if (wanted === undefined) this.#settle();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#resolve !== undefined) this.#chunks.push(chunk.subarray(0, this.#maxBytes - this.#received));
    this.#received += chunk.length;
    if (this.#received < this.#maxBytes) return;
    this.#answer.truncated = true;
    this.#settle();
    this.#letGo();
  }

  onResponseEnd(): void {
    this.#settle();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  /** Ends the exchange with an error, unless it has already ended. */
  fail(error: unknown): void {
    if (this.#resolve === undefined) return;
    this.#answer.error = error;
    this.#settle();
  }

  /** Each interim response (1xx) is small and puts off the final one: without a bound they come as long as we wait. */
  #countInterim(): void {
    this.#interim += 1;
    if (this.#interim <= MAX_INTERIM_RESPONSES) return;
    this.fail(new ProbeError('too_large', 'there are too many interim responses'));
    this.#letGo();
  }

  #giveUp(): void {
    this.fail(
      this.#answer.status === undefined
        ? new ProbeError('response_timeout', 'there was no answer in the time of one check')
        : new ProbeError('body_timeout', 'the page did not end in the time of one check'),
    );
    this.#letGo();
  }

  /** Aborts the rest of the transfer. */
  #letGo(): void {
    this.#controller?.abort(new ProbeError('body_timeout', 'the rest is not read'));
  }

  #settle(): void {
    clearTimeout(this.#timer);
    const { firstByteMs } = this.#answer;
    if (firstByteMs !== undefined) this.#answer.bodyMs = performance.now() - this.#requestedAt - firstByteMs;
    const [only] = this.#chunks;
    if (only !== undefined)
      this.#answer.body = this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks);
    this.#resolve?.(this.#answer);
    this.#resolve = undefined;
  }
}

/**
 * Headers as Node's types promise: one value for each header (the first of repeated ones), and a list of
 * cookies.
 */
function singled(headers: Record<string, string | string[] | undefined>): IncomingHttpHeaders {
  for (const name in headers) {
    const value = headers[name];
    if (name === 'set-cookie') headers[name] = [value ?? []].flat();
    else if (Array.isArray(value)) headers[name] = value[0];
  }
  return headers;
}
