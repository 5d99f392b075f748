/** Logs each request once: when its answer has been taken, or its client has gone. */
import type { App } from '../app.ts';

/** Registers the log. The framework's own, of two lines a request, is off (`LogController`). */
export function logRequests(app: App): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => {
      const { elapsedTime: responseTime } = reply;
      const message = reply.raw.writableFinished ? 'request completed' : 'request aborted';
      request.log.info({ req: request, res: reply, responseTime }, message);
    });
    done();
  });
}
