/** Measures the checks of a worker. */
import type { Checker } from '@footing/linkcheck';
import { VerdictName } from '@footing/linkcheck/schema';
import { Counter, Gauge, Histogram, type Registry } from '@footing/telemetry/metrics';
import { LEASE_LOSSES, type LeaseLoss } from './lease.ts';

/** Bounds for the phases of a request: from a reused connection to the limits on a check. */
const PHASE_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45];
/** Bounds for the pauses before requests: the longest that a host can ask for is a minute. */
const WAIT_SECONDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60];

/** The phases of a probe, by the timings that tell them. */
const PHASES = {
  dns: 'dnsMs',
  connect: 'connectMs',
  tls: 'tlsMs',
  first_byte: 'firstByteMs',
  body: 'bodyMs',
} as const;

/** The measures of a worker's checks. */
export interface CheckMetrics {
  /** The same checker, whose checks are measured. */
  measured(checker: Checker): Checker;
  /** A pause before a request to a host has passed. */
  waited(ms: number): void;
  /** The lease of a host was lost. */
  leaseLost(loss: LeaseLoss): void;
  /** Measures the check of a host while it is under way. */
  hostUnderWay<T>(check: Promise<T>): Promise<T>;
  /** Hosts that are being checked. */
  readonly hosts: number;
  /** Milliseconds since a check, or the check of a host, last began or ended. */
  readonly idleMs: number;
}

/** Adds the measures. */
export function checkMetrics(registry: Registry): CheckMetrics {
  const registers = [registry];
  const checks = new Counter({
    name: 'footing_checks_total',
    help: 'Checks of links that were made, by verdict.',
    labelNames: ['verdict'],
    registers,
  });
  for (const verdict of VerdictName.enum) checks.inc({ verdict }, 0);
  const phases = new Histogram({
    name: 'footing_check_phase_duration_seconds',
    help: 'Time of each phase of the last request of a check; a reused connection skips the first three.',
    labelNames: ['phase'],
    buckets: PHASE_SECONDS,
    registers,
  });
  for (const phase of Object.keys(PHASES)) phases.zero({ phase });
  const duration = new Histogram({
    name: 'footing_check_duration_seconds',
    help: 'Time of a whole check with its redirects, without the pauses for courtesy.',
    buckets: PHASE_SECONDS,
    registers,
  });
  const waits = new Histogram({
    name: 'footing_courtesy_wait_seconds',
    help: 'Pauses before requests, for courtesy to their host or its address.',
    buckets: WAIT_SECONDS,
    registers,
  });
  const leasesLost = new Counter({
    name: 'footing_leases_lost_total',
    help: 'Hosts whose lease was lost: taken by another worker, or not renewed in time.',
    labelNames: ['loss'],
    registers,
  });
  for (const loss of LEASE_LOSSES) leasesLost.inc({ loss }, 0);
  let hosts = 0;
  new Gauge({
    name: 'footing_hosts_under_way',
    help: 'Hosts that this worker is checking.',
    registers,
    collect() {
      this.set(hosts);
    },
  });
  let lastMove = performance.now();
  const move = (): void => {
    lastMove = performance.now();
  };
  return {
    measured: (checker) => ({
      check: async (url, options) => {
        const checked = await checker.check(url, options);
        const { timings } = checked.observation;
        checks.inc({ verdict: checked.verdict.verdict });
        for (const [phase, name] of Object.entries(PHASES)) {
          const ms = timings[name];
          if (ms !== undefined) phases.observe({ phase }, ms / 1_000);
        }
        duration.observe(timings.totalMs / 1_000);
        move();
        return checked;
      },
    }),
    waited: (ms) => waits.observe(ms / 1_000),
    leaseLost: (loss) => leasesLost.inc({ loss }),
    hostUnderWay: async (check) => {
      hosts += 1;
      move();
      try {
        return await check;
      } finally {
        hosts -= 1;
        move();
      }
    },
    get hosts() {
      return hosts;
    },
    get idleMs() {
      return performance.now() - lastMove;
    },
  };
}
