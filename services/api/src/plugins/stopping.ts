/** Stops the API so that no request under way is lost. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { ServerLimits } from '@footing/config';
import type { App } from '../app.ts';

/** How long no connection comes before the port is closed, and how long that is waited for. */
const QUIET_MS = 250;
const MAX_HOLD_MS = 2_000;
const POLL_MS = 20;

/** The stop of one server. */
export interface Stop {
  /** Whether it has begun. */
  readonly begun: boolean;
  /** Aborted when the port closes: answers that wait for something are given up then. */
  readonly closing: AbortSignal;
  /** From now on each answer closes its connection, so that its client takes another one, of another server. */
  begin(): void;
  /** Closes the port. All that was accepted is still answered. */
  closePort(server: Server): Promise<void>;
  /** Registers what it does to the answers of a server. */
  register(app: App): void;
}

/** Creates the stop of a server, not begun. A request that has not arrived `requestMs` after the port is closed is cut. */
export function createStop({ requestMs }: Pick<ServerLimits, 'requestMs'>): Stop {
  const waiting = new Set<Socket>();
  const closing = new AbortController();
  let begun = false;
  let held: Promise<void> | undefined;
  return {
    get begun() {
      return begun;
    },
    closing: closing.signal,
    begin: () => {
      begun = true;
    },
    closePort: async (server) => {
      // The system resets connections that it has taken for a port and not handed over when that is closed. Clients
      // that wait for an answer open none: all answers are held for a moment, until no connection comes any more.
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      closing.abort();
      await quiet(server);
      server.close();
      held = undefined;
      resolve();
      // Node holds connections to no limit from here on.
      setTimeout(() => {
        for (const socket of waiting) socket.destroy();
      }, requestMs).unref();
    },
    register: (app) => {
      noteWaiting(app.server, waiting);
      app.addHook('preClose', async () => closing.abort());
      app.addHook('onRequest', (_request, _reply, done) => {
        if (held === undefined) done();
        else void held.then(() => done());
      });
      app.addHook('onSend', (_request, reply, _payload, done) => {
        if (begun || closing.signal.aborted) reply.header('connection', 'close');
        done();
      });
    },
  };
}

/** Keeps the connections of a server on which no answer is being made. */
function noteWaiting(server: Server, waiting: Set<Socket>): void {
  server.on('connection', (socket) => {
    waiting.add(socket);
    socket.once('close', () => waiting.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    waiting.delete(socket);
    response.once('close', () => !socket.destroyed && waiting.add(socket));
  });
}

/** Resolves once no connection has come for a while, right after the system was asked for new ones. */
async function quiet(server: Server): Promise<void> {
  const begin = performance.now();
  let last = begin;
  const note = (): void => {
    last = performance.now();
  };
  server.on('connection', note);
  while (performance.now() - last < QUIET_MS && performance.now() - begin < MAX_HOLD_MS) {
    await sleep(POLL_MS);
    await nextTurn();
  }
  server.off('connection', note);
}
