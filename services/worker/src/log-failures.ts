/** Logs jobs that fail. */
import type { Logger } from '@footing/telemetry';

/** Awaits a job, and logs it with its queue and host if it fails. Rejects as the job does. */
export type LogFailure = <Result>(queue: string, job: Promise<Result>, host?: string) => Promise<Result>;

/** Logs each job that fails; pg-boss only records it, and tries it again. */
export function logFailures(logger: Logger): LogFailure {
  return async (queue, job, host) => {
    try {
      return await job;
    } catch (error) {
      logger.error({ err: error, queue, host }, 'a job failed');
      throw error;
    }
  };
}
