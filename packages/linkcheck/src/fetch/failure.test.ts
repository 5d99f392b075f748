/** What an error of the network, of TLS or of HTTP is called. */
import { describe, expect, test } from 'vitest';
import { classifyError, type FailureClass, ProbeError } from './failure.ts';

const withCode = (code: string, message = 'said'): Error => Object.assign(new Error(message), { code });

describe('an error', () => {
  test.each<[code: string, FailureClass]>([
    ['ENOTFOUND', 'dns_not_found'],
    ['ENODATA', 'dns_not_found'],
    ['EAI_AGAIN', 'dns_failure'],
    ['ESERVFAIL', 'dns_failure'],
    ['ETIMEOUT', 'dns_failure'],
    ['EAI_FAIL', 'dns_failure'],
    ['ECONNREFUSED', 'connect_refused'],
    ['ETIMEDOUT', 'connect_timeout'],
    ['UND_ERR_CONNECT_TIMEOUT', 'connect_timeout'],
    ['EHOSTUNREACH', 'connect_failure'],
    ['ENETUNREACH', 'connect_failure'],
    ['EADDRNOTAVAIL', 'connect_failure'],
    ['EHOSTDOWN', 'connect_failure'],
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['UND_ERR_HEADERS_TIMEOUT', 'response_timeout'],
    ['UND_ERR_BODY_TIMEOUT', 'body_timeout'],
    ['UND_ERR_HEADERS_OVERFLOW', 'too_large'],
    ['HPE_HEADER_OVERFLOW', 'too_large'],
    ['CERT_HAS_EXPIRED', 'tls_expired'],
    ['CERT_NOT_YET_VALID', 'tls_expired'],
    ['CERT_REVOKED', 'tls_invalid'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls_invalid'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls_invalid'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls_invalid'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls_invalid'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls_incomplete_chain'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls_incomplete_chain'],
    ['HOSTNAME_MISMATCH', 'tls_invalid'],
    ['INVALID_CA', 'tls_invalid'],
    ['EPROTO', 'tls_invalid'],
    ['HPE_INVALID_CONSTANT', 'protocol_error'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'protocol_error'],
    ['UND_ERR_RESPONSE', 'protocol_error'],
    ['ERR_HTTP2_STREAM_ERROR', 'protocol_error'],
    ['Z_DATA_ERROR', 'protocol_error'],
    ['ERR__ERROR_FORMAT_PADDING_1', 'protocol_error'],
  ])('with the code %s is %s', (code, failure) => {
    expect(classifyError(withCode(code))).toEqual({ class: failure, detail: 'said' });
  });

  test.each<[about: string, error: unknown, FailureClass, detail: string]>([
    [
      'of a probe is what it says',
      new ProbeError('blocked_address', 'ftp: is never fetched'),
      'blocked_address',
      'ftp: is never fetched',
    ],
    ['without words is told by its code', withCode('ECONNRESET', ''), 'reset', 'ECONNRESET'],
    ['without a code makes no sense', new Error('odd'), 'protocol_error', 'odd'],
    ['with a code that nobody knows makes no sense', withCode('EODD', 'odd'), 'protocol_error', 'odd'],
    ['that is a word makes no sense', 'odd', 'protocol_error', 'odd'],
    [
      'that wraps another is that one',
      new Error('fetch failed', { cause: withCode('EPIPE') }),
      'reset',
      'said',
    ],
    [
      'with a code of its own is not what it wraps',
      Object.assign(withCode('UND_ERR_SOCKET', 'closed'), { cause: withCode('ENOTFOUND') }),
      'reset',
      'closed',
    ],
    [
      'with a code that nobody knows is what it wraps',
      Object.assign(withCode('EODD', 'odd'), { cause: withCode('ENOTFOUND') }),
      'dns_not_found',
      'said',
    ],
    [
      'of several addresses is that of the first',
      new AggregateError([withCode('EHOSTUNREACH'), withCode('ECONNREFUSED')], 'all failed'),
      'connect_failure',
      'said',
    ],
    ['of no address makes no sense', new AggregateError([], 'all failed'), 'protocol_error', 'all failed'],
  ])('%s', (_about, error, failure, detail) => {
    expect(classifyError(error)).toEqual({ class: failure, detail });
  });

  test('that wraps itself makes no sense', () => {
    const error = new Error('round');
    error.cause = error;
    expect(classifyError(error)).toEqual({ class: 'protocol_error', detail: 'round' });
  });

  test('of a probe carries its name', () => {
    expect(new ProbeError('reset', 'said')).toMatchObject({
      name: 'ProbeError',
      failure: 'reset',
      message: 'said',
    });
  });
});

test('a detail is one line of at most 300 characters, whatever a server sent', () => {
  const error = Object.assign(new Error(`names:\n\u001b[31m${'x'.repeat(90_000)}`), { code: 'ERR_TLS_X' });
  const { detail } = classifyError(error);
  expect(detail).toHaveLength(300);
  expect(detail).toMatch(/^names: \[31mx+$/);
});
