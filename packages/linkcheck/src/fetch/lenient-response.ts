/** Parses an HTTP/1.1 response as browsers do: what is odd about it is passed over, nothing is read beyond bounds. */
import type { IncomingHttpHeaders } from 'node:http';
import { ProbeError } from './failure.ts';

/** The status and headers of a response, and where its body begins. */
export interface LenientHead {
  status: number;
  headers: IncomingHttpHeaders;
  bodyStart: number;
}

const MAX_HEAD_BYTES = 65_536;
/** Maximum number of interim responses (1xx) before the final one. */
export const MAX_INTERIM_RESPONSES = 20;
/** RFC 9110, 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/**
 * The head of the final response in `bytes`; undefined while it is not whole. Interim responses (1xx) are skipped. Lines
 * may end in LF alone (RFC 9112, 2.2); a line without a colon or with an odd name is skipped; folded lines are joined;
 * of a repeated header the first counts, and equal lengths are one.
 * @throws ProbeError `protocol_error` for what is no HTTP or has contradictory lengths, `too_large` for a longer head or
 * more than `MAX_INTERIM_RESPONSES`.
 */
export function parseHead(bytes: Buffer): LenientHead | undefined {
  let start = 0;
  for (let interim = 0; interim <= MAX_INTERIM_RESPONSES; interim += 1) {
    const end = endOfHead(bytes, start);
    if (end === undefined) {
      if (bytes.length - start > MAX_HEAD_BYTES)
        throw new ProbeError('too_large', 'the headers are too large');
      return undefined;
    }
    const lines = bytes.toString('latin1', start, end).split(/\r?\n/);
    const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})(?:\s|$)/i.exec(lines[0] ?? '')?.[1]);
    if (Number.isNaN(status)) throw new ProbeError('protocol_error', 'the response is not HTTP');
    if (status >= 200) return { status, headers: parseHeaders(lines.slice(1)), bodyStart: end };
    start = end;
  }
  throw new ProbeError('too_large', 'there are too many interim responses');
}

/** Offset after the first empty line from `start` on, which ends a head. */
export function endOfHead(bytes: Buffer, start: number): number | undefined {
  const limit = Math.min(bytes.length, start + MAX_HEAD_BYTES);
  for (let at = bytes.indexOf(10, start); at !== -1 && at < limit; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return undefined;
}

function parseHeaders(lines: readonly string[]): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  let name: string | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      const held = name === undefined ? undefined : headers[name];
      if (name !== undefined && typeof held === 'string') headers[name] = `${held} ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    name = colon < 1 ? undefined : line.slice(0, colon).trim().toLowerCase();
    if (name === undefined || !TOKEN.test(name)) {
      name = undefined;
      continue;
    }
    addHeader(headers, name, line.slice(colon + 1).trim());
  }
  return headers;
}

function addHeader(headers: IncomingHttpHeaders, name: string, value: string): void {
  if (name === 'set-cookie') headers['set-cookie'] = [...(headers['set-cookie'] ?? []), value];
  else if (name === 'content-length' && (headers[name] ?? value) !== value)
    throw new ProbeError('protocol_error', 'the response has two lengths');
  else headers[name] ??= value;
}

/** A body as far as it has come. */
export interface LenientBody {
  bytes: Buffer;
  /** It has come to its end, as far as its framing says. */
  ended: boolean;
}

/** The body after a head: chunked before a length (RFC 9112, 6.3), a length before the end of the connection. */
export function parseBody(bytes: Buffer, headers: IncomingHttpHeaders, closed: boolean): LenientBody {
  if (/\bchunked\b/i.test(headers['transfer-encoding'] ?? '')) return parseChunks(bytes, closed);
  const length = Number(/^\d{1,15}/.exec(headers['content-length'] ?? '')?.[0]);
  if (Number.isNaN(length)) return { bytes, ended: closed };
  return { bytes: bytes.subarray(0, length), ended: bytes.length >= length };
}

/** Digits of a chunk size that are read: more would be more than any body that is wanted. */
const MAX_SIZE_DIGITS = 8;

function parseChunks(bytes: Buffer, closed: boolean): LenientBody {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf(10, at);
    const line = bytes.toString('latin1', at, lineEnd === -1 ? at : Math.min(lineEnd, at + MAX_SIZE_DIGITS));
    const size = Number.parseInt(/^[0-9a-f]+/i.exec(line)?.[0] ?? '', 16);
    if (lineEnd === -1 || Number.isNaN(size) || size === 0) {
      // A connection that closes between two chunks ends the body, too, as in browsers.
      return { bytes: Buffer.concat(chunks), ended: size === 0 || (closed && at >= bytes.length) };
    }
    const start = lineEnd + 1;
    chunks.push(bytes.subarray(start, start + size));
    if (bytes.length < start + size) return { bytes: Buffer.concat(chunks), ended: false };
    at = start + size;
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
  }
}

/** Share of the announced length that must have come of a body which breaks off. */
const MIN_LENGTH_SHARE = 0.9;

/** Whether a body that breaks off is as good as whole: servers count characters, and pages end where they end. */
export function isNearlyWhole(body: Buffer, headers: IncomingHttpHeaders): boolean {
  const announced = Number(headers['content-length'] ?? Number.NaN);
  if (body.length >= announced * MIN_LENGTH_SHARE) return true;
  return /<\/html>\s*$/i.test(body.toString('latin1', Math.max(0, body.length - 200)));
}
