import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { RefusedRequest } from './failure.ts';

/** The opening of a body, decompressed. */
export interface Body {
  bytes: Buffer;
  truncated: boolean;
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** More codings than this on one body is an attack or a mistake. */
const MOST_CODINGS = 2;

/**
 * Reads at most `maxBytes` of decompressed body and lets go of the rest, so that neither an endless body nor a
 * decompression bomb costs more.
 * @throws RefusedRequest `protocol_error` for a content coding that is not known, or what the decoder throws.
 */
export async function readBody(
  source: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Body> {
  // Letting go of a body that is still arriving makes it emit an abort; what matters was read or thrown already.
  source.on('error', () => undefined);
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const decoders = codings.reverse().map((coding) => DECODERS[coding]);
  if (decoders.length > MOST_CODINGS || decoders.includes(undefined)) {
    source.destroy();
    throw new RefusedRequest('protocol_error', `the body has the content coding "${contentEncoding}"`);
  }
  const stages = decoders.flatMap((create) => (create === undefined ? [] : [create()]));
  // Errors of any stage destroy the last one, and so reach the loop below.
  const decoded = stages.length === 0 ? source : pipeline([source, ...stages], () => undefined);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of decoded as Readable) {
    const bytes = chunk as Buffer;
    chunks.push(bytes.subarray(0, maxBytes - length));
    length += bytes.length;
    if (length >= maxBytes) break;
  }
  source.destroy();
  return { bytes: Buffer.concat(chunks), truncated: length >= maxBytes };
}
