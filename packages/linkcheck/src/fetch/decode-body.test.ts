import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeBody } from './decode-body.ts';

const TEXT = Buffer.from('Words of the page. '.repeat(200));

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

  test.each([['compress'], ['gzip, gzip, gzip']])('in %s makes no sense', async (coding) => {
    await expect(
      decodeBody({ bytes: gzipSync(TEXT), truncated: false }, coding, 1_000),
    ).rejects.toMatchObject({
      failure: 'protocol_error',
    });
  });

  test('that is not in its coding is an error', async () => {
    await expect(decodeBody({ bytes: TEXT, truncated: false }, 'gzip', 1_000)).rejects.toThrow();
  });
});
