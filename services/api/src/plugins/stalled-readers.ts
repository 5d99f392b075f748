/** Cuts the connections of readers that stop reading. */
import { Socket } from 'node:net';
import type { App } from '../app.ts';

/** Closes a connection on which nothing of an answer is taken for `stallMs`; between answers, other limits apply. */
export function cutStalledReaders(app: App, stallMs: number): void {
  app.addHook('onSend', async (_request, reply) => {
    const { socket } = reply.raw;
    // Injected requests have none.
    if (socket instanceof Socket) socket.setTimeout(stallMs);
  });
}
