/** Decompresses response bodies, within a size limit. */
import { pipeline, Readable, type Transform } from 'node:stream';
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

const DECODERS: Readonly<Record<string, (body: Buffer) => Transform>> = {
  gzip: () => createGunzip(LENIENT_FLUSH),
  'x-gzip': () => createGunzip(LENIENT_FLUSH),
  deflate: (body) => (hasZlibHeader(body) ? createInflate(LENIENT_FLUSH) : createInflateRaw(LENIENT_FLUSH)),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  zstd: () => createZstdDecompress({ finishFlush: constants.ZSTD_e_flush }),
};

/** More codings than this on one body indicate an attack or a mistake. */
const MAX_CODINGS = 2;

/**
 * Undoes the content codings of a body. Output stops at `maxBytes`, which bounds the cost of a decompression
 * bomb. A body in an unknown coding is returned as it is, as truncated.
 * @throws ProbeError `protocol_error` for more than `MAX_CODINGS` codings; any error of a decoder.
 */
export async function decodeBody(
  { bytes, truncated }: Body,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Body> {
  if (contentEncoding === undefined || bytes.length === 0) return { bytes, truncated };
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse();
  const stages = codings.flatMap((coding) => DECODERS[coding]?.(bytes) ?? []);
  // Browsers take a coding that they do not know for none; what comes may then not be the text of the page.
  if (stages.length < codings.length) return { bytes, truncated: true };
  if (stages.length > MAX_CODINGS)
    throw new ProbeError('protocol_error', `the body has the content coding "${contentEncoding}"`);
  const last = stages.at(-1);
  if (last === undefined) return { bytes, truncated };
  // An error in any stage destroys the last stage, so the loop below throws it.
  pipeline([Readable.from([bytes]), ...stages], () => undefined);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of last) {
    chunks.push((chunk as Buffer).subarray(0, maxBytes - length));
    length += (chunk as Buffer).length;
    if (length >= maxBytes) break;
  }
  return { bytes: Buffer.concat(chunks), truncated: truncated || length >= maxBytes };
}

/**
 * Whether a `deflate` body has a zlib header (RFC 1950, 2.2). Some servers omit it, and browsers accept that
 * (RFC 9110, 8.4.1.2).
 */
function hasZlibHeader(body: Buffer): boolean {
  return body.length >= 2 && ((body[0] as number) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}
