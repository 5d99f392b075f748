/** Cuts the connections of readers that stop reading, or never end. */
import { Socket } from 'node:net';
import type { ServerLimits } from '@footing/config';
import type { App } from '../app.ts';

/**
 * Closes a connection on which nothing of an answer is taken for `stallMs`, or not the whole of it in `sendMs`. Between
 * answers, other limits apply.
 */
export function cutSlowReaders(
  app: App,
  { stallMs, sendMs }: Pick<ServerLimits, 'stallMs' | 'sendMs'>,
): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { socket } = request.raw;
    // Injected requests have none.
    if (socket instanceof Socket) {
      socket.setTimeout(stallMs);
      const end = setTimeout(() => socket.destroy(), sendMs);
      reply.raw.once('close', () => clearTimeout(end));
    }
    done();
  });
}
