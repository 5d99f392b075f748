/** Decompresses response bodies, within limits of size and time. */
import type { Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { ProbeError } from './failure.ts';

/** The beginning of a response body; `truncated` tells whether there was more. */
export interface Body {
  bytes: Buffer;
  truncated: boolean;
}

/** A stream that ends early yields what it has, as in browsers: our own reader may have cut it off. */
const LENIENT_FLUSH = { finishFlush: constants.Z_SYNC_FLUSH };
/** Windows of more than 8 MB are refused, as browsers do (RFC 9659): the sender says how much memory we take. */
const MAX_ZSTD_WINDOW_LOG = 23;

const DECODERS: ReadonlyMap<string, (body: Buffer) => Transform> = new Map<
  string,
  (body: Buffer) => Transform
>([
  ['gzip', () => createGunzip(LENIENT_FLUSH)],
  ['x-gzip', () => createGunzip(LENIENT_FLUSH)],
  [
    'deflate',
    (body) => (hasZlibHeader(body) ? createInflate(LENIENT_FLUSH) : createInflateRaw(LENIENT_FLUSH)),
  ],
  ['br', () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })],
  [
    'zstd',
    () =>
      createZstdDecompress({
        finishFlush: constants.ZSTD_e_flush,
        params: { [constants.ZSTD_d_windowLogMax]: MAX_ZSTD_WINDOW_LOG },
      }),
  ],
]);

/** More codings than this on one body indicate an attack or a mistake. */
const MAX_CODINGS = 2;
/** Maximum ratio of what a coding yields to what it is given: deflate yields up to 1032 times as much. */
const MAX_RATIO = 1_032;
/** Number of bytes that a coding may yield whatever it is given. */
const MIN_STAGE_BYTES = 65_536;
/** The longest time that a timer of Node can wait. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Undoes the content codings of a body, one after the other, within `timeLeftMs` for all. Each yields at most `maxBytes`
 * and `MAX_RATIO` times what it is given; what lies beyond is not read, and the result is truncated. A body in an
 * unknown coding is returned as it is, as truncated.
 * @throws ProbeError `protocol_error` for more than `MAX_CODINGS` codings, `too_large` if nothing comes out of a body
 * up to these limits, `body_timeout` if the time is over; any error of a decoder.
 */
export async function decodeBody(
  body: Body,
  contentEncoding: string | undefined,
  maxBytes: number,
  timeLeftMs: number = MAX_TIMER_MS,
): Promise<Body> {
  if (contentEncoding === undefined || body.bytes.length === 0) return body;
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse();
  const decoders = codings.flatMap((coding) => DECODERS.get(coding) ?? []);
  // Browsers take a coding that they do not know for none; what comes may then not be the text of the page.
  if (decoders.length < codings.length) return { ...body, truncated: true };
  if (decoders.length > MAX_CODINGS)
    throw new ProbeError('protocol_error', `the body has ${decoders.length} content codings`);
  const deadline = performance.now() + timeLeftMs;
  let { bytes } = body;
  let isCut = body.truncated && bytes.length >= maxBytes;
  for (const decoder of decoders) {
    const most = Math.min(maxBytes, Math.max(MIN_STAGE_BYTES, MAX_RATIO * bytes.length));
    bytes = await readUpTo(decoder(bytes), bytes, most, deadline - performance.now());
    isCut ||= bytes.length >= most;
  }
  // Such a body is packed to cost time; one that is cut short by its server may be empty.
  if (isCut && bytes.length === 0)
    throw new ProbeError('too_large', 'the body holds nothing up to the limit on its size');
  return { bytes, truncated: body.truncated || isCut };
}

/** What a decoder makes of `bytes`, up to `most` bytes; the decoder does not go on beyond that. */
async function readUpTo(
  decoder: Transform,
  bytes: Buffer,
  most: number,
  timeLeftMs: number,
): Promise<Buffer> {
  const timer = setTimeout(
    () =>
      decoder.destroy(new ProbeError('body_timeout', 'the page was not unpacked in the time of one check')),
    Math.max(0, timeLeftMs),
  );
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    decoder.end(bytes);
    for await (const chunk of decoder) {
      chunks.push((chunk as Buffer).subarray(0, most - length));
      length += (chunk as Buffer).length;
      if (length >= most) break;
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/**
 * Whether a `deflate` body has a zlib header (RFC 1950, 2.2). Some servers omit it, and browsers accept that
 * (RFC 9110, 8.4.1.2).
 */
function hasZlibHeader(body: Buffer): boolean {
  return body.length >= 2 && ((body[0] as number) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}
