/** A receiver of webhooks that answers as it is told, and keeps what it was sent. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { listening } from './listening.ts';

/** What was posted. */
interface Posted {
  headers: Record<string, string>;
  body: string;
  path: string;
}

/** A receiver on loopback. */
export interface Receiver {
  url: string;
  posted: Posted[];
  /** How it answers from now on; `silence` answers nothing. */
  answer: { status: number; headers?: Record<string, string> } | 'silence';
  close(): Promise<void>;
}

/** Starts a receiver that answers with 204. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      receiver.posted.push({ headers: texts(request.headers), body, path: request.url ?? '' });
      if (receiver.answer === 'silence') response.destroy();
      else response.writeHead(receiver.answer.status, receiver.answer.headers).end();
    });
  });
  const { port, close } = await listening(server);
  const receiver: Receiver = {
    ...{ url: `http://127.0.0.1:${port}/hook`, posted: [], answer: { status: 204 } },
    close,
  };
  return receiver;
}

function texts(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
