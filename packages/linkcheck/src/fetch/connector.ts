/** Opens connections to allowed IP addresses only, and measures their phases. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { isIP, type LookupFunction, Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { buildConnector } from 'undici';
import type { PhaseTimings } from '../schema.ts';
import type { AddressPolicy } from './address-policy.ts';
import { ProbeError } from './failure.ts';
import type { Resolver } from './resolver.ts';

/** Where the connector records its timings, for the request that opened the connection. */
export const phaseTimings = new AsyncLocalStorage<Partial<PhaseTimings>>();

/** What a connector needs. */
export interface ConnectorOptions {
  addressPolicy: AddressPolicy;
  resolver: Resolver;
  timeoutMs: number;
  /** Certificate authorities (PEM) to trust in addition to Node's own. */
  extraCa?: readonly string[];
  /** Whether HTTP/2 is offered; it is unless this is false. */
  allowH2?: boolean;
}

/**
 * Creates a connector that connects only to IP addresses the policy allows; other connections fail with a
 * ProbeError `blocked_address`. It resolves the host name itself and connects to exactly the addresses it
 * checked, so a name that changes its address in between (DNS rebinding) cannot bypass the policy. An IP
 * address in the URL is checked too.
 */
export function createConnector({
  addressPolicy,
  resolver,
  timeoutMs,
  extraCa = [],
  allowH2 = true,
}: ConnectorOptions): buildConnector.connector {
  const lookup: LookupFunction = (hostname, options, callback) => {
    const started = performance.now();
    const timings = phaseTimings.getStore();
    resolver(hostname).then(
      (addresses) => {
        if (timings !== undefined) timings.dnsMs = performance.now() - started;
        const allowed = addresses.filter(({ address }) => addressPolicy.refusal(address) === undefined);
        const [first] = allowed;
        if (first === undefined) callback(refused(hostname, addresses[0]?.address, addressPolicy), '', 4);
        else if (options.all === true) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
  const trust = extraCa.length === 0 ? {} : { ca: [...rootCertificates, ...extraCa] };
  const connect = buildConnector({
    lookup,
    timeout: timeoutMs,
    autoSelectFamily: true,
    allowH2,
    ...trust,
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    const literal = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && addressPolicy.refusal(literal) !== undefined) {
      callback(refused(literal, literal, addressPolicy), null);
      return;
    }
    const started = performance.now();
    const timings = phaseTimings.getStore();
    const socket: unknown = connect(options, callback);
    if (timings !== undefined && socket instanceof Socket) timeConnection(socket, started, timings);
  };
}

/** Records the connect phase (without the DNS lookup) and the TLS phase, in milliseconds. */
function timeConnection(socket: Socket, started: number, timings: Partial<PhaseTimings>): void {
  let connected = started;
  socket.once('connect', () => {
    connected = performance.now();
    timings.connectMs = connected - started - (timings.dnsMs ?? 0);
  });
  socket.once('secureConnect', () => {
    timings.tlsMs = performance.now() - connected;
  });
}

function refused(hostname: string, address: string | undefined, addressPolicy: AddressPolicy): ProbeError {
  const kind = address === undefined ? 'missing' : addressPolicy.refusal(address);
  return new ProbeError(
    'blocked_address',
    `${hostname} has the ${kind} address ${address ?? '(none)'}, which is never fetched`,
  );
}
