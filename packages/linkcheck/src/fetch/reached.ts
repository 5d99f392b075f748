/** How far a request came on its way to the host: whether a connection was made, and whether the host answered. */
import type { FailureClass } from './failure.ts';
import type { Observation } from './observation.ts';

/** Failures before a connection: nothing was sent to the host. The checker's own network can cause them as well. */
const UNCONNECTED_FAILURES: ReadonlySet<FailureClass> = new Set([
  'dns_not_found',
  'dns_failure',
  'connect_refused',
  'connect_timeout',
  'connect_failure',
]);

/** Failures of TLS: a connection was made, and no request could be sent on it. */
const TLS_FAILURES: ReadonlySet<FailureClass> = new Set([
  'tls_expired',
  'tls_invalid',
  'tls_incomplete_chain',
]);

type Seen = Pick<Observation, 'status' | 'redirects' | 'failure'>;

/** Whether the host answered, be it with a redirect to another one. */
export function isAnswered({ status, redirects }: Seen): boolean {
  return status !== undefined || redirects.length > 0;
}

/** Whether no connection to the host was made: its name was not found, or nobody took the connection. */
export function isUnconnected(observation: Seen): boolean {
  const { failure } = observation;
  return failure !== undefined && UNCONNECTED_FAILURES.has(failure.class) && !isAnswered(observation);
}

/** Whether the request could not be sent to the host, which is the same for all its URLs. */
export function isBeforeRequest(observation: Seen): boolean {
  const { failure } = observation;
  const isTls = failure !== undefined && TLS_FAILURES.has(failure.class) && !isAnswered(observation);
  return isTls || isUnconnected(observation);
}
