/** A TCP proxy before a database, whose connections can fall silent. */
import { once } from 'node:events';
import net from 'node:net';

/** A proxy whose open connections can be made silent for good; new ones work. */
export interface SilentProxy {
  url: string;
  silence(): void;
  close(): Promise<void>;
}

/** Starts a proxy before the database at `url`. */
export async function startProxy(url: string): Promise<SilentProxy> {
  const target = new URL(url);
  const sockets = new Set<net.Socket>();
  const silent = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => {
        if (!silent.has(from)) to.write(data);
      });
      from.on('close', () => {
        if (!silent.has(from)) to.destroy();
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
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
