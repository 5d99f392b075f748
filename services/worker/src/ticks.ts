/** Runs a task at the times of a cron expression, whatever happens to this machine's clock. */
import { createTask } from 'node-cron';

/** The clock is looked at so often; a tick is at most this late. */
const LOOK_MS = 500;
/** A clock that goes back by more was set, and the next tick is planned anew. */
const MAX_STEP_BACK_MS = 2_000;

/** Ticks that go on until they are stopped. */
export interface Ticks {
  /** Stops the ticks and waits for the task that is running. */
  stop(): Promise<void>;
}

/** When and how the task runs. */
export interface TickOptions {
  /** Cron expression, which node-cron reads. */
  cron: string;
  /** IANA name of the time zone of the expression. */
  timezone: string;
  /** What happens at a tick. It is not started while it still runs; its errors are its own. */
  task: () => Promise<void>;
}

/**
 * Starts the ticks. However many times were missed, by a clock that was set or a machine that slept, one tick makes up
 * for them. A clock that is set back does not delay the next tick by more than one interval. node-cron's own timers
 * count on a clock that is never set: after a long step they run for every time that was missed.
 */
export function startTicks({ cron, timezone, task }: TickOptions): Ticks {
  const schedule = createTask(cron, () => undefined, { timezone });
  const nextTime = (): number => schedule.getNextRuns(1)[0]?.getTime() ?? Number.POSITIVE_INFINITY;
  let next = nextTime();
  let last = Date.now();
  let running: Promise<void> | undefined;
  const look = (): void => {
    const time = Date.now();
    const isDue = time >= next;
    if (isDue || time < last - MAX_STEP_BACK_MS) next = nextTime();
    if (isDue && running === undefined)
      running = task().finally(() => {
        running = undefined;
      });
    last = time;
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
