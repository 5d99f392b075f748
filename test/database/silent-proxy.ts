/** A TCP proxy before a database, whose connections can fall silent or be cut. */
import { once } from 'node:events';
import net from 'node:net';

/** A proxy whose open connections can be made silent for good; new ones work unless they are swallowed. */
export interface SilentProxy {
  url: string;
  /** From now on, nothing passes on the connections that are open. */
  silence(): void;
  /** Whether new connections are silent from the beginning. */
  swallow(isSwallowing: boolean): void;
  /** Ends the connections that are open, or only the silent ones. */
  cut(which?: 'all' | 'silent'): void;
  close(): Promise<void>;
}

/** Starts a proxy before the database at `url`. */
export async function startProxy(url: string): Promise<SilentProxy> {
  const target = new URL(url);
  const sockets = new Set<net.Socket>();
  const silent = new Set<net.Socket>();
  let isSwallowing = false;
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      if (isSwallowing) silent.add(from);
      from.on('data', (data) => {
        if (!silent.has(from)) to.write(data);
      });
      from.on('close', () => {
        sockets.delete(from);
        if (!silent.delete(from)) to.destroy();
      });
      from.on('error', () => undefined);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as net.AddressInfo).port);
  return {
    url: through.href,
    silence: () => {
      for (const socket of sockets) silent.add(socket);
    },
    swallow: (swallowing) => {
      isSwallowing = swallowing;
    },
    cut: (which = 'all') => {
      for (const socket of which === 'all' ? sockets : silent) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
