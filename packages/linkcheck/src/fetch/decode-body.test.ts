/** Content codings undone, within limits. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeBody } from './decode-body.ts';

const TEXT = Buffer.from('Words of the page. '.repeat(200));

const GZIP_HEADER = Buffer.from('1f8b0800000000000003', 'hex');
/** A stored block that is not the last and holds nothing (RFC 1951, 3.2.4). */
const EMPTY_BLOCK_OF_DEFLATE = Buffer.from('000000ffff', 'hex');
/** A metadata block without data (RFC 7932, 9.2) after the byte of the window. */
const EMPTY_BLOCK_OF_BROTLI = Buffer.from([0x06]);

/** A body in two codings of which the inner is so many megabytes of empty blocks. */
function packedNothing(coding: string, megabytes: number): Buffer {
  const [inner, outer] = coding.split(', ');
  const bytes =
    inner === 'gzip'
      ? Buffer.concat([GZIP_HEADER, Buffer.alloc(megabytes * 2 ** 20, EMPTY_BLOCK_OF_DEFLATE)])
      : Buffer.concat([Buffer.from([0x0c]), Buffer.alloc(megabytes * 2 ** 20, EMPTY_BLOCK_OF_BROTLI)]);
  if (outer === 'br') return brotliCompressSync(bytes);
  return outer === 'zstd' ? zstdCompressSync(bytes) : gzipSync(bytes);
}

describe('a body', () => {
  test.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['zstd', zstdCompressSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['identity', TEXT],
    ['GZIP', gzipSync(TEXT)],
    ['gzip,', gzipSync(TEXT)],
    [' gzip , identity', gzipSync(TEXT)],
    ['', TEXT],
    [undefined, TEXT],
  ])('in %s is decompressed', async (coding, bytes) => {
    expect(await decodeBody({ bytes, truncated: false }, coding, 100_000)).toEqual({
      bytes: TEXT,
      truncated: false,
    });
  });

  test.each([
    ['gzip', gzipSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['zstd', zstdCompressSync(TEXT)],
  ])('in %s that was cut off gives what there is', async (coding, bytes) => {
    const cut = bytes.subarray(0, bytes.length - 6);
    const read = await decodeBody({ bytes: cut, truncated: true }, coding, 100_000);
    expect(read.truncated).toBe(true);
    expect(TEXT.subarray(0, read.bytes.length)).toEqual(read.bytes);
  });

  test('is read up to the limit, whatever it would unpack to', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const read = await decodeBody({ bytes: bomb, truncated: false }, 'gzip', 1_000);
    expect(read).toEqual({ bytes: Buffer.alloc(1_000), truncated: true });
  });

  test('longer than a piece of its stream is read whole, and no further than the limit', async () => {
    const long = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 251));
    const body = { bytes: gzipSync(long), truncated: false };
    expect(await decodeBody(body, 'gzip', 200_000)).toEqual({ bytes: long, truncated: false });
    expect(await decodeBody(body, 'gzip', 20_000)).toEqual({
      bytes: long.subarray(0, 20_000),
      truncated: true,
    });
    expect(await decodeBody(body, 'gzip', 99_999)).toEqual({
      bytes: long.subarray(0, 99_999),
      truncated: true,
    });
    expect(await decodeBody(body, 'gzip', 100_001)).toEqual({ bytes: long, truncated: false });
  });

  test('that fills the limit counts as truncated, since nobody looks beyond it', async () => {
    const read = await decodeBody({ bytes: gzipSync(TEXT), truncated: false }, 'gzip', TEXT.length);
    expect(read).toEqual({ bytes: TEXT, truncated: true });
  });

  test('that came truncated stays so', async () => {
    for (const coding of [undefined, 'identity', 'gzip'])
      expect((await decodeBody({ bytes: gzipSync(TEXT), truncated: true }, coding, 100_000)).truncated).toBe(
        true,
      );
  });

  test.each(['gzip', 'br', 'compress', 'gzip, gzip, gzip'])(
    'that is empty in %s is empty',
    async (coding) => {
      const empty = { bytes: Buffer.alloc(0), truncated: false };
      expect(await decodeBody(empty, coding, 100)).toEqual(empty);
    },
  );

  /** A raw deflate block that stores its bytes (RFC 1951, 3.2.4); the bits after the first three are not read. */
  const stored = (start: number, text: string): Buffer =>
    Buffer.concat([Buffer.from([start, text.length, 0, 255 - text.length, 255]), Buffer.from(text)]);

  test.each([
    ['begins with the method of zlib and is no multiple of 31', stored(0x08, 'x'.repeat(30))],
    ['is a multiple of 31 and begins with another method', stored(0x01, 'x'.repeat(23))],
  ])('in deflate that %s has no zlib header', async (_about, bytes) => {
    const { bytes: read } = await decodeBody({ bytes, truncated: false }, 'deflate', 1_000);
    expect(read.toString()).toMatch(/^x+$/);
  });

  test.each([[[0x08]], [[0x78]], [[0x78, 0x9c]]])(
    'in deflate that ends after the bytes %j is empty',
    async (start) => {
      const read = await decodeBody({ bytes: Buffer.from(start), truncated: true }, 'deflate', 1_000);
      expect(read).toEqual({ bytes: Buffer.alloc(0), truncated: true });
    },
  );

  test('in a coding that nobody knows is left as it is, and may not be the whole page', async () => {
    const body = { bytes: gzipSync(TEXT), truncated: false };
    await expect(decodeBody(body, 'compress', 1_000)).resolves.toEqual({
      bytes: body.bytes,
      truncated: true,
    });
  });

  test('in more codings than anybody needs is an error', async () => {
    await expect(
      decodeBody({ bytes: gzipSync(TEXT), truncated: false }, 'gzip, gzip, gzip', 1_000),
    ).rejects.toMatchObject({ failure: 'protocol_error' });
  });

  test.each(['gzip, '.repeat(20_000), 'gzip, '.repeat(3)])(
    'in more codings than are undone costs nothing, however many they are',
    async (codings) => {
      await expect(
        decodeBody({ bytes: gzipSync(TEXT), truncated: false }, codings, 1_000),
      ).rejects.toMatchObject({ failure: 'protocol_error' });
    },
  );

  test.each(['constructor', '__proto__', 'toString'])(
    'in the coding %s, which every object has, is in one that nobody knows',
    async (coding) => {
      const body = { bytes: TEXT, truncated: false };
      expect(await decodeBody(body, coding, 1_000)).toEqual({ ...body, truncated: true });
    },
  );

  test.each(['gzip, br', 'gzip, zstd', 'gzip, gzip', 'br, gzip'])(
    'that is nothing but work in %s is too large',
    async (coding) => {
      const bytes = packedNothing(coding, 32);
      await expect(decodeBody({ bytes, truncated: false }, coding, 100_000)).rejects.toMatchObject({
        failure: 'too_large',
      });
    },
  );

  test('that is cut off at the limit and holds nothing is too large', async () => {
    const bytes = Buffer.concat([GZIP_HEADER, EMPTY_BLOCK_OF_DEFLATE]);
    await expect(decodeBody({ bytes, truncated: true }, 'gzip', bytes.length)).rejects.toMatchObject({
      failure: 'too_large',
    });
  });

  test('whose second coding goes on beyond the limit gives its opening', async () => {
    const inner = Buffer.concat([gzipSync(TEXT), Buffer.alloc(8 * 2 ** 20)]);
    const read = await decodeBody(
      { bytes: brotliCompressSync(inner), truncated: false },
      'gzip, br',
      100_000,
    );
    expect(read).toEqual({ bytes: TEXT, truncated: true });
  });

  test('that is a thousand times as long as what came is read up to the limit', async () => {
    const page = Buffer.concat([TEXT, Buffer.alloc(4 * 2 ** 20, ' ')]);
    const bytes = gzipSync(page);
    const read = await decodeBody({ bytes, truncated: false }, 'gzip', 500_000);
    expect(read).toEqual({ bytes: page.subarray(0, 500_000), truncated: true });
  });

  test('of a few bytes yields no more than any body of deflate could', async () => {
    const bytes = brotliCompressSync(Buffer.alloc(4 * 2 ** 20, ' '));
    const read = await decodeBody({ bytes, truncated: false }, 'br', 2 ** 22);
    expect(read.truncated).toBe(true);
    expect(read.bytes).toHaveLength(65_536);
  });

  test('that is not unpacked in the time of the check is given up', async () => {
    const bytes = gzipSync(Buffer.alloc(2 ** 24));
    await expect(decodeBody({ bytes, truncated: false }, 'gzip', 2 ** 24, 0)).rejects.toMatchObject({
      failure: 'body_timeout',
    });
  });

  test('in zstd with a window of more than browsers take is an error', async () => {
    // A frame header (RFC 8878, 3.1.1.1) with a window of 128 MB, then an empty last block.
    const bytes = Buffer.from('28b52ffd0088010000', 'hex');
    await expect(decodeBody({ bytes, truncated: false }, 'zstd', 1_000)).rejects.toThrow();
  });

  test('that is not in its coding is an error', async () => {
    await expect(decodeBody({ bytes: TEXT, truncated: false }, 'gzip', 1_000)).rejects.toThrow();
  });
});
