/** Speaks HTTP as bytes, for requests that no client would send. */
import { once } from 'node:events';
import net from 'node:net';

/** An answer as it came: `closed` says whether the server closed the connection after it. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A connection on which bytes are sent, and what came back. */
export interface RawConnection {
  socket: net.Socket;
  received(): string;
  /** Resolves when the server has closed the connection. */
  closed: Promise<void>;
  /** The first answer, once it is there as a whole. */
  answer(): Promise<RawAnswer>;
}

/** Opens a connection to a port of this machine, and sends bytes on it. */
export async function connect(port: number, bytes: string | Buffer = ''): Promise<RawConnection> {
  const socket = net.connect(port, '127.0.0.1');
  let received = '';
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  socket.on('data', (data) => {
    received += data.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.on('close', () => resolve());
  await once(socket, 'connect');
  if (bytes.length > 0) socket.write(bytes);
  return {
    socket,
    received: () => received,
    closed,
    answer: async () => {
      for (;;) {
        const answer = parse(received);
        if (answer !== undefined) return answer;
        if (socket.destroyed) throw new Error(`the connection was closed after ${JSON.stringify(received)}`);
        await Promise.race([once(socket, 'data'), closed]);
      }
    },
  };
}

/** Sends bytes on a connection of their own, and gives the answer to them. */
export async function send(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  const connection = await connect(port, bytes);
  try {
    return await connection.answer();
  } finally {
    connection.socket.destroy();
  }
}

function parse(text: string): RawAnswer | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const length = Number(headers['content-length'] ?? 0);
  const body = text.slice(end + 4);
  if (body.length < length) return undefined;
  return { status: Number(first.split(' ')[1]), headers, body: Buffer.from(body, 'latin1').toString() };
}
