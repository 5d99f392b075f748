import { AsyncLocalStorage } from 'node:async_hooks';
import { isIP, type LookupFunction, Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { buildConnector } from 'undici';
import type { PhaseTimings } from '../schema.ts';
import type { AddressPolicy } from './address-policy.ts';
import { ProbeError } from './failure.ts';
import type { Resolver } from './resolver.ts';

/** Where the connector notes how long it took, for the request that made it connect. */
export const phaseTimings = new AsyncLocalStorage<Partial<PhaseTimings>>();

export interface ConnectorOptions {
  addressPolicy: AddressPolicy;
  resolver: Resolver;
  timeoutMs: number;
  /** Certificate authorities (PEM) to trust besides the usual ones. */
  extraCa?: readonly string[];
}

/**
 * Connects only to addresses that the policy allows. The name is resolved here and the socket connects to the
 * very addresses that were judged, so that a name which changes its address in between (DNS rebinding) gains
 * nothing. Addresses written in the URL are judged too.
 */
export function createConnector({
  addressPolicy,
  resolver,
  timeoutMs,
  extraCa = [],
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
