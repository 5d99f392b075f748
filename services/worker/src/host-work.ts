/** Takes the jobs that check one host each, under a lease. */
import type { Logger } from '@footing/telemetry';
import type { PgBoss } from 'pg-boss';
import { type LeaseLoss, withLease } from './lease.ts';
import type { LogFailure } from './log-failures.ts';
import { CHECK_HOST, type CheckHostJob, POLLING, renewLease } from './queue.ts';

/** The taking of hosts, which can be begun and ended again and again. */
export interface HostWork {
  begin(): Promise<void>;
  /** Takes no more hosts; those under way go on. */
  end(): Promise<void>;
}

/** What the work needs. */
export interface HostWorkOptions {
  boss: PgBoss;
  logger: Logger;
  logged: LogFailure;
  leaseMs: number;
  /** The longest that a check under way can still take. */
  workMs: number;
  /** Number of hosts at the same time. */
  concurrency: number;
  /** Told when the lease of a host is lost while it is checked, or before. */
  onLost: (loss: LeaseLoss) => void;
  /** Checks a host until the signal is aborted. Returns the number of recorded checks. */
  check(hostId: string, signal: AbortSignal): Promise<number>;
}

/** Prepares the work; it takes nothing yet. */
export function hostWork({
  boss,
  logger,
  logged,
  leaseMs,
  workMs,
  concurrency,
  onLost,
  check,
}: HostWorkOptions): HostWork {
  let isWorking = false;
  return {
    begin: async () => {
      if (isWorking) return;
      isWorking = true;
      await boss.work<CheckHostJob>(
        CHECK_HOST,
        { localConcurrency: concurrency, ...POLLING, includeMetadata: true },
        async ([job]) => {
          if (job === undefined) return;
          const { host, hostId } = job.data;
          const lease = { renew: () => renewLease(boss, job), leaseMs, workMs, onLost };
          const checked = withLease(lease, job.signal, (held) => check(hostId, held));
          logger.info({ host, checks: await logged(CHECK_HOST, checked, host) }, 'host checked');
        },
      );
    },
    end: async () => {
      if (!isWorking) return;
      isWorking = false;
      await boss.offWork(CHECK_HOST, { wait: false });
    },
  };
}
