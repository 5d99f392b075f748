/** What is read of an HTTP/1.1 response that a strict client refuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProbeError } from './failure.ts';
import { isNearlyWhole, parseBody, parseHead } from './lenient-response.ts';

const head = (...lines: string[]) => parseHead(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));
const body = (text: string, headers: Record<string, string>, closed = true) => {
  const { bytes, ended } = parseBody(Buffer.from(text), headers, closed);
  return { text: bytes.toString(), ended };
};

describe('The head of a response', () => {
  test('is unknown until it has come whole', () => {
    expect(parseHead(Buffer.from('HTTP/1.1 200 OK\r\nServer: a\r\n'))).toBeUndefined();
  });

  test('may end its lines in LF alone', () => {
    expect(parseHead(Buffer.from('HTTP/1.0 200 OK\nServer: a\n\nbody'))).toEqual({
      status: 200,
      headers: { server: 'a' },
      bodyStart: 'HTTP/1.0 200 OK\nServer: a\n\n'.length,
    });
  });

  test('needs no reason phrase', () => {
    expect(head('HTTP/1.1 404')?.status).toBe(404);
  });

  test('follows interim responses', () => {
    expect(head('HTTP/1.1 103 Early Hints', 'Link: </a>', '', 'HTTP/1.1 200 OK', 'Server: a')).toMatchObject({
      status: 200,
      headers: { server: 'a' },
    });
  });

  test('follows twenty interim responses, and no more', () => {
    const after = (count: number) =>
      head(
        ...Array.from({ length: count }, () => ['HTTP/1.1 103 Early Hints', '']).flat(),
        'HTTP/1.1 200 OK',
      );
    expect(after(20)?.status).toBe(200);
    expect(() => after(21)).toThrow('too many interim responses');
  });

  test('keeps its good lines when others have no colon or no name', () => {
    expect(head('HTTP/1.1 200 OK', 'no colon', 'odd name: 1', ': 2', 'Server : a')?.headers).toEqual({
      server: 'a',
    });
  });

  test('joins folded lines, and drops those that continue a bad one', () => {
    expect(head('HTTP/1.1 200 OK', 'Server: a', '\tb', 'odd name: 1', ' 2')?.headers).toEqual({
      server: 'a b',
    });
  });

  test('keeps the first of a repeated header, and every cookie', () => {
    expect(
      head('HTTP/1.1 200 OK', 'Location: /a', 'Location: /b', 'Set-Cookie: a=1', 'Set-Cookie: b=2')?.headers,
    ).toEqual({ location: '/a', 'set-cookie': ['a=1', 'b=2'] });
  });

  test('may repeat one length, but not name two', () => {
    expect(head('HTTP/1.1 200 OK', 'Content-Length: 5', 'Content-Length: 5')?.headers).toEqual({
      'content-length': '5',
    });
    expect(() => head('HTTP/1.1 200 OK', 'Content-Length: 5', 'Content-Length: 6')).toThrow('two lengths');
  });

  test('that is no HTTP is a protocol error', () => {
    expect(() => head('SSH-2.0-OpenSSH_9.6')).toThrow(expect.objectContaining({ failure: 'protocol_error' }));
  });

  test('that never ends is too large', () => {
    expect(() => parseHead(Buffer.from(`HTTP/1.1 200 OK\r\nA: ${'a'.repeat(70_000)}`))).toThrow(
      expect.objectContaining({ failure: 'too_large' }),
    );
  });
});

describe('The body of a response', () => {
  const CHUNKED = { 'transfer-encoding': 'chunked' };

  test('has the announced length', () => {
    expect(body('abcdef', { 'content-length': '3' })).toEqual({ text: 'abc', ended: true });
    expect(body('ab', { 'content-length': '3' })).toEqual({ text: 'ab', ended: false });
  });

  test('without a length ends with the connection', () => {
    expect(body('abc', {}, false)).toEqual({ text: 'abc', ended: false });
    expect(body('abc', {}, true)).toEqual({ text: 'abc', ended: true });
  });

  test('in chunks is put together, whatever length is announced', () => {
    expect(body('3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n', { ...CHUNKED, 'content-length': '4' })).toEqual({
      text: 'abcde',
      ended: true,
    });
  });

  test('in chunks that lack the last one is whole when the connection closes between two', () => {
    expect(body('3\r\nabc\r\n', CHUNKED, true)).toEqual({ text: 'abc', ended: true });
    expect(body('3\r\nabc\r\n', CHUNKED, false)).toEqual({ text: 'abc', ended: false });
    expect(body('5\r\nabc', CHUNKED, true)).toEqual({ text: 'abc', ended: false });
  });

  test.each(['-5\r\nabc\r\n', 'zz\r\nabc\r\n', '\r\n'])(
    'in chunks without a size (%j) stops there',
    (text) => {
      expect(body(`3\r\nabc\r\n${text}`, CHUNKED).text).toBe('abc');
    },
  );

  test('is nearly whole near its length, or at the end tag of the page', () => {
    expect(isNearlyWhole(Buffer.alloc(90), { 'content-length': '100' })).toBe(true);
    expect(isNearlyWhole(Buffer.alloc(89), { 'content-length': '100' })).toBe(false);
    expect(isNearlyWhole(Buffer.from('<p>a</p></HTML>\n'), { 'content-length': '1000' })).toBe(true);
  });
});

test('Any bytes give a result or a typed error, and a body is never longer than what came', () => {
  const part = fc.constantFrom('HTTP/1.1 200 OK', '\r\n', '\n', ' ', 'a: b', '-1', '5', 'content-length: 3');
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }), (parts) => {
      const bytes = Buffer.from(parts.join(''));
      try {
        parseHead(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ProbeError);
      }
      for (const headers of [{}, { 'transfer-encoding': 'chunked' }, { 'content-length': '7' }])
        expect(parseBody(bytes, headers, true).bytes.length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
