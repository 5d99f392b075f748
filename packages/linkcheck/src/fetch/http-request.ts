import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { ProbeError } from './failure.ts';

/** What one request brought, as far as it came. */
export interface Answer {
  status?: number;
  headers: IncomingHttpHeaders;
  /** The opening of the body, as it came. */
  body: Buffer;
  /** The body went on beyond what was read. */
  truncated: boolean;
  /** From the request, not counting the connection, to the headers. */
  firstByteMs?: number;
  bodyMs?: number;
  /** What went wrong; what came before it stands. */
  error?: unknown;
}

export interface ExchangeOptions {
  dispatcher: Dispatcher;
  headers: Record<string, string>;
  /** Milliseconds after which the request is given up. */
  timeLeftMs: number;
  /** Bytes of the body that are wanted; undefined where the answer is all that matters. */
  bytesWanted(status: number, headers: IncomingHttpHeaders): number | undefined;
}

const EMPTY_BUFFER = Buffer.alloc(0);
/** Of a body that nobody wants, so much is taken in, so that the connection can be used again. */
const MAX_DRAINED_BYTES = 16_384;

/**
 * Sends one GET. Never rejects. It speaks to undici's dispatcher itself: a stream and an abort signal for every
 * request would cost more than reading the answer.
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

class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #answer: Answer = { headers: {}, body: EMPTY_BUFFER, truncated: false };
  readonly #chunks: Buffer[] = [];
  readonly #options: ExchangeOptions;
  readonly #timer: NodeJS.Timeout;
  #resolve: ((answer: Answer) => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #requestedAt = 0;
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
    if (status < 200) return;
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

  /** Ends it with an error, unless it has ended. */
  fail(error: unknown): void {
    if (this.#resolve === undefined) return;
    this.#answer.error = error;
    this.#settle();
  }

  #giveUp(): void {
    this.fail(
      this.#answer.status === undefined
        ? new ProbeError('response_timeout', 'there was no answer in the time of one check')
        : new ProbeError('body_timeout', 'the page did not end in the time of one check'),
    );
    this.#letGo();
  }

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

/** As Node's types promise: one value for each header, the first where a server repeats it, and a list of cookies. */
function singled(headers: Record<string, string | string[] | undefined>): IncomingHttpHeaders {
  for (const name in headers) {
    const value = headers[name];
    if (name === 'set-cookie') headers[name] = [value ?? []].flat();
    else if (Array.isArray(value)) headers[name] = value[0];
  }
  return headers;
}
