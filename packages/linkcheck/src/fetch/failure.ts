/** The classes of failed requests, and how errors are sorted into them. */
import { kept, plain } from '../text/foreign-text.ts';

/** Why a request brought no usable response. */
export type FailureClass =
  | 'invalid_url'
  | 'dns_not_found'
  | 'dns_failure'
  | 'connect_refused'
  | 'connect_timeout'
  | 'connect_failure'
  | 'tls_expired'
  | 'tls_invalid'
  | 'tls_incomplete_chain'
  | 'reset'
  | 'response_timeout'
  | 'body_timeout'
  | 'too_large'
  | 'redirect_loop'
  | 'too_many_redirects'
  | 'protocol_error'
  | 'blocked_address'
  | 'robots_disallowed'
  | 'robots_unavailable';

/** Maximum number of characters of a detail: an error may repeat what a server sent, such as the names of a certificate. */
const MAX_DETAIL_CHARS = 300;

/** The failure class of a request, and a detail for people in one line, such as the beginning of the error's message. */
export interface Failure {
  class: FailureClass;
  detail: string;
}

/** A failure that the probe itself detects: a forbidden request, a senseless response or a timeout. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError';
  readonly failure: FailureClass;

  constructor(failure: FailureClass, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** Failure classes by error code of Node.js, undici and OpenSSL. */
const CLASS_BY_CODE: Readonly<Record<string, FailureClass>> = {
  ENOTFOUND: 'dns_not_found',
  ENODATA: 'dns_not_found',
  EAI_AGAIN: 'dns_failure',
  ESERVFAIL: 'dns_failure',
  ETIMEOUT: 'dns_failure',
  EAI_FAIL: 'dns_failure',
  ECONNREFUSED: 'connect_refused',
  ETIMEDOUT: 'connect_timeout',
  UND_ERR_CONNECT_TIMEOUT: 'connect_timeout',
  EHOSTUNREACH: 'connect_failure',
  ENETUNREACH: 'connect_failure',
  EADDRNOTAVAIL: 'connect_failure',
  EHOSTDOWN: 'connect_failure',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_HEADERS_TIMEOUT: 'response_timeout',
  UND_ERR_BODY_TIMEOUT: 'body_timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too_large',
  HPE_HEADER_OVERFLOW: 'too_large',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls_incomplete_chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls_incomplete_chain',
  CERT_HAS_EXPIRED: 'tls_expired',
  CERT_NOT_YET_VALID: 'tls_expired',
};

/** Codes of OpenSSL's certificate and protocol errors. */
const TLS_CODE =
  /^(?:ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/;
const PROTOCOL_CODE =
  /^(?:HPE_|UND_ERR_RES_|UND_ERR_RESPONSE|ERR_HTTP2_|Z_|ERR__ZSTD|ERR_BROTLI|ERR__ERROR_|UND_ERR_REQ_CONTENT)/;

/**
 * Classifies what a request threw; an unknown error is a `protocol_error`. A timeout of the whole check must
 * arrive as a ProbeError, which carries its class.
 */
export function classifyError(error: unknown): Failure {
  const { class: failure, detail } = sorted(error);
  return { class: failure, detail: kept(plain(detail), MAX_DETAIL_CHARS) };
}

function sorted(error: unknown): Failure {
  if (error instanceof ProbeError) return { class: error.failure, detail: error.message };
  const { code, message, cause, errors } = error as {
    code?: string;
    message?: string;
    cause?: unknown;
    errors?: unknown[];
  };
  const known = code === undefined ? undefined : classOf(code);
  if (known !== undefined) return { class: known, detail: message || code || known };
  // Happy eyeballs collects one error for each address it tried; undici wraps the socket's error.
  const inner = errors?.[0] ?? cause;
  if (inner !== undefined && inner !== error) return sorted(inner);
  return { class: 'protocol_error', detail: message ?? String(error) };
}

function classOf(code: string): FailureClass | undefined {
  if (code in CLASS_BY_CODE) return CLASS_BY_CODE[code];
  if (TLS_CODE.test(code)) return 'tls_invalid';
  return PROTOCOL_CODE.test(code) ? 'protocol_error' : undefined;
}
