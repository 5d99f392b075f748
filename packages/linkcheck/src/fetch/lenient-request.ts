/** One request over a connection of its own, for responses that the strict client refuses and every browser shows. */
import { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { ProbeError } from './failure.ts';
import type { Answer, ExchangeOptions } from './http-request.ts';
import { endOfHead, isNearlyWhole, type LenientHead, parseBody, parseHead } from './lenient-response.ts';

const EMPTY_BUFFER = Buffer.alloc(0);
/** Bytes of framing (head, chunk sizes) that are read beside the wanted bytes of the body. */
const MAX_OVERHEAD_BYTES = 131_072;
/** What is made room for at first. */
const MIN_STORAGE_BYTES = 16_384;
/** Silence after which a body is looked at: a server may keep the connection open after the end of it. */
const IDLE_MS = 200;

export interface LenientOptions extends Pick<ExchangeOptions, 'headers' | 'timeLeftMs' | 'bytesWanted'> {
  /** A guarded connector that offers HTTP/1.1 only. */
  connect: buildConnector.connector;
}

/** Sends one GET over HTTP/1.1 and reads the response leniently. The connection is never used again. Never rejects. */
export function lenientRequest(url: URL, options: LenientOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const answer: Answer = { headers: {}, body: EMPTY_BUFFER, truncated: false };
    let socket: Socket | undefined;
    const finish = (error?: unknown): void => {
      clearTimeout(timer);
      socket?.removeAllListeners('data').destroy();
      resolve(error === undefined ? answer : { ...answer, error });
    };
    const timer = setTimeout(
      () => finish(new ProbeError('response_timeout', 'there was no answer in the time of one check')),
      Math.max(0, options.timeLeftMs),
    );
    const { hostname, protocol, port, host } = url;
    options.connect({ hostname, host, protocol, port }, (error, connected) => {
      if (error !== null || !(connected instanceof Socket)) {
        finish(error ?? new ProbeError('protocol_error', 'the host does not speak HTTP/1.1'));
        return;
      }
      socket = connected;
      read(connected, answer, options, finish);
      connected.write(requestOf(url, options.headers));
    });
  });
}

function requestOf({ pathname, search, host }: URL, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ host, connection: 'close', ...headers });
  return `GET ${pathname}${search} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** The storage, or a copy with twice the room where it is too small, so that growing costs no more than reading. */
function roomFor(storage: Buffer, length: number): Buffer {
  if (length <= storage.length) return storage;
  const larger = Buffer.alloc(Math.max(length, 2 * storage.length));
  storage.copy(larger);
  return larger;
}

function read(
  socket: Socket,
  answer: Answer,
  { bytesWanted }: LenientOptions,
  finish: (error?: unknown) => void,
): void {
  const started = performance.now();
  let storage: Buffer = Buffer.alloc(MIN_STORAGE_BYTES);
  let length = 0;
  let head: LenientHead | undefined;
  let wanted: number | undefined;
  let idle: NodeJS.Timeout | undefined;
  const advance = (closed: boolean): void => {
    const bytes = storage.subarray(0, length);
    head ??= takeHead(parseHead(bytes));
    if (head === undefined) {
      if (closed) finish(new ProbeError('reset', 'the connection ended before a response'));
      else if (length > MAX_OVERHEAD_BYTES) finish(new ProbeError('too_large', 'the headers are too large'));
      return;
    }
    const body = parseBody(bytes.subarray(head.bodyStart), head.headers, closed);
    const most = wanted ?? 0;
    if (!body.ended && !closed && body.bytes.length < most && !isFull()) return;
    answer.body = body.bytes.subarray(0, most);
    answer.truncated = body.bytes.length > most || !body.ended;
    answer.bodyMs = performance.now() - started - (answer.firstByteMs ?? 0);
    const isCut = closed && !body.ended && !isNearlyWhole(body.bytes, head.headers);
    finish(isCut ? new ProbeError('reset', 'the connection ended before the end of the page') : undefined);
  };
  /** Framing that takes more than it may ends the body where it stands: what is sent in single bytes costs the most. */
  const isFull = (): boolean => length >= (wanted ?? 0) + MAX_OVERHEAD_BYTES;
  const takeHead = (found: LenientHead | undefined): LenientHead | undefined => {
    if (found === undefined) return undefined;
    answer.status = found.status;
    answer.headers = found.headers;
    answer.firstByteMs = performance.now() - started;
    wanted = bytesWanted(found.status, found.headers);
    return found;
  };
  const guarded = (closed: boolean): void => {
    try {
      advance(closed);
    } catch (error) {
      finish(error);
    }
  };
  socket.on('data', (chunk: Buffer) => {
    storage = roomFor(storage, length + chunk.length);
    chunk.copy(storage, length);
    length += chunk.length;
    clearTimeout(idle);
    // A head is read once an empty line has come; a body once it is over, falls silent, or is as long as may be wanted.
    const isHead = wanted === undefined;
    const mayEnd =
      isHead && endOfHead(storage.subarray(0, length), Math.max(0, length - chunk.length - 3)) !== undefined;
    if (mayEnd || isFull()) guarded(false);
    else if (!isHead) idle = setTimeout(() => guarded(false), IDLE_MS);
  });
  socket.once('end', () => guarded(true));
  socket.once('error', finish);
  socket.once('close', () => clearTimeout(idle));
}
