/** Chooses the content coding of an answer, and codes it. */

import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

interface Coder {
  code(text: Buffer): Promise<Buffer>;
  stream(): Transform;
}

/** Brotli's own default is for files that are coded once and kept. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };

const [brotli, zstd, gzip] = [
  promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress),
  promisify<zlib.InputType, Buffer>(zlib.zstdCompress),
  promisify<zlib.InputType, Buffer>(zlib.gzip),
];

/** The codings, the best first, by their names in `Accept-Encoding`. */
const CODERS = {
  zstd: { code: zstd, stream: () => zlib.createZstdCompress() },
  br: { code: (text) => brotli(text, BROTLI), stream: () => zlib.createBrotliCompress(BROTLI) },
  gzip: { code: gzip, stream: () => zlib.createGzip() },
} as const satisfies Record<string, Coder>;

/** The name of a content coding. */
export type Coding = keyof typeof CODERS;

/** The coding of most weight that an `Accept-Encoding` header takes (RFC 9110, 12.5.3); undefined for none. */
export function chooseCoding(header: string | undefined): Coding | undefined {
  if (header === undefined) return undefined;
  const weights = new Map(
    header.split(',').map((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return [name, weight >= 0 && weight <= 1 ? weight : 0];
    }),
  );
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const [best] = (Object.keys(CODERS) as Coding[])
    .filter((name) => weightOf(name) > 0 && weightOf(name) >= plain)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return best;
}

/** Codes a stream. */
export function codingStream(coding: Coding): Transform {
  return CODERS[coding].stream();
}

/** Codes texts; what was coded lately is kept, up to a size, and not coded again. */
export function createTextCoder(
  maxBytes: number,
): (text: Buffer, key: string, coding: Coding) => Promise<Buffer> {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  const keep = (key: string, coded: Buffer): void => {
    kept.set(key, coded);
    bytes += coded.length;
    // The first of a map is what was used longest ago.
    for (const [oldest, { length }] of kept) {
      if (bytes <= maxBytes) return;
      kept.delete(oldest);
      bytes -= length;
    }
  };
  return async (text, key, coding) => {
    const name = `${coding} ${key}`;
    const known = kept.get(name);
    if (known !== undefined) {
      kept.delete(name);
      kept.set(name, known);
      return known;
    }
    const coded = await CODERS[coding].code(text);
    if (!kept.has(name)) keep(name, coded);
    return coded;
  };
}
