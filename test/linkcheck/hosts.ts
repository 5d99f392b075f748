/** Hosts with faults that concern the whole host: DNS, connection, TLS and robots.txt. */
import { createServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { generate } from 'selfsigned';
import { page } from './answers.ts';
import { daysFromNow, listen, startFaultServer, startTlsServer } from './fault-server.ts';
import { HTTP2_FAULTS } from './http2-faults.ts';

/** A host that was started for one check. */
export interface StartedHost {
  url: string;
  /** Resolves the host's name. Default: 127.0.0.1. */
  lookUp?: () => Promise<{ address: string; family: 4 | 6 }[]>;
  /** The certificate authority (PEM) that the checker must trust. */
  ca?: string;
  close(): Promise<void>;
}

const NAME = 'host.example.org';

const nothing = async (): Promise<void> => undefined;
const failingLookUp = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(`getaddrinfo ${code} ${NAME}`), { code });
};

async function startOldTls(): Promise<StartedHost> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: NAME }]);
  const server = createTlsServer({
    key,
    cert,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  server.on('tlsClientError', () => undefined);
  const { port, close } = await listen(server);
  return { url: `https://${NAME}:${port}/`, ca: cert, close };
}

async function startTls(
  options: Parameters<typeof startTlsServer>[1],
  { name = NAME, trusted = true } = {},
): Promise<StartedHost> {
  const { port, ca, close } = await startTlsServer(name, options);
  return { url: `https://${NAME}:${port}/`, close, ...(trusted ? { ca } : {}) };
}

async function startWithRobots(text: string, status: number): Promise<StartedHost> {
  const { port, on, close } = await startFaultServer();
  on('/robots.txt', (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text),
  );
  return { url: `http://${NAME}:${port}/ok`, close };
}

async function startAt(addresses: { address: string; family: 4 | 6 }[]): Promise<StartedHost> {
  const { port, close } = await startFaultServer();
  return { url: `http://${NAME}:${port}/ok`, lookUp: async () => addresses, close };
}

/** Functions that start a host, by the fault of the host. */
export const HOSTS = {
  ...HTTP2_FAULTS,
  unknown: async () => ({ url: `http://${NAME}/`, lookUp: failingLookUp('ENOTFOUND'), close: nothing }),
  'not-looked-up': async () => ({
    url: `http://${NAME}/`,
    lookUp: failingLookUp('EAI_AGAIN'),
    close: nothing,
  }),
  'closed-port': async () => {
    const { port, close } = await listen(createServer());
    await close();
    return { url: `http://${NAME}:${port}/`, close: nothing };
  },
  mute: async () => {
    const { port, close } = await listen(createServer());
    return { url: `https://${NAME}:${port}/`, close };
  },
  'hangs-up': async () => {
    const { port, close } = await listen(createServer((socket) => socket.resetAndDestroy()));
    return { url: `https://${NAME}:${port}/`, close };
  },
  'plain-text': async () => {
    const { port, close } = await startFaultServer();
    return { url: `https://${NAME}:${port}/ok`, close };
  },
  secure: () => startTls({}),
  'http2-only': () => startTls({ http2: true }),
  untrusted: () => startTls({}, { trusted: false }),
  'other-name': () => startTls({}, { name: 'other.example.org' }),
  expired: () => startTls({ validTo: daysFromNow(-1) }),
  'not-yet-valid': () => startTls({ validFrom: daysFromNow(1) }),
  'old-tls': startOldTls,
  'one-address-dead': () =>
    startAt([
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]),
  'ipv6-dead': () =>
    startAt([
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]),
  private: () => startAt([{ address: '10.0.0.1', family: 4 }]),
  'robots-closed': () => startWithRobots('User-agent: *\nDisallow: /', 200),
  'robots-failing': () => startWithRobots('', 503),
  'robots-forbidden': () => startWithRobots('', 403),
  'robots-missing': async () => {
    const { port, on, close } = await startFaultServer();
    on('/robots.txt', page('Not found', 404));
    return { url: `http://${NAME}:${port}/ok`, close };
  },
} satisfies Record<string, () => Promise<StartedHost>>;
