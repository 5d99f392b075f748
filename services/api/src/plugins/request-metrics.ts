/** Measures the requests that are answered. */
import { Counter, Histogram, type Registry } from '@footing/telemetry/metrics';
import type { App } from '../app.ts';

/** Bounds of the histogram: from an answer out of memory to the limits on answers and on waiting for changes. */
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** The route of a request for which there is none. */
const NO_ROUTE = 'none';

/** Counts requests by the pattern of their route, never by their address, so that labels stay few. */
export function measureRequests(app: App, registry: Registry): void {
  const registers = [registry];
  const requests = new Counter({
    name: 'footing_http_requests_total',
    help: 'Requests that were answered, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const duration = new Histogram({
    name: 'footing_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? NO_ROUTE : (request.routeOptions.url ?? NO_ROUTE);
    requests.inc({ method: request.method, route, status: reply.statusCode });
    duration.observe({ route }, reply.elapsedTime / 1_000);
    done();
  });
}
