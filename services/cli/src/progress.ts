/** Shows the progress of a sweep. */
import { SingleBar } from 'cli-progress';

/** Shows how far a sweep has come. */
export interface Progress {
  /** `waitingFor` says what holds it up, where that is known. */
  update(done: number, waitingFor?: string): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal; elsewhere a plain line every few seconds, and one at the end. */
export function createProgress(total: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(total, stream) : lines(total, stream);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const progress = new SingleBar({
    format: 'Checking {bar} {value}/{total} links  {eta_formatted} left{waiting}',
    stream,
    hideCursor: true,
  });
  progress.start(total, 0, { waiting: '' });
  return {
    update: (done, waitingFor) =>
      progress.update(done, { waiting: waitingFor === undefined ? '' : `  ${waitingFor}` }),
    stop: () => progress.stop(),
  };
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  let last = '';
  let current = '';
  const say = (done: number, waitingFor?: string): void => {
    current = `Checked ${done} of ${total} links${waitingFor === undefined ? '' : `; ${waitingFor}`}\n`;
  };
  say(0);
  let done = 0;
  let written = Date.now();
  const write = (): void => {
    if (current === last) return;
    stream.write(current);
    last = current;
    written = Date.now();
  };
  return {
    update(checked, waitingFor) {
      done = checked;
      say(checked, waitingFor);
      if (Date.now() - written >= LINE_EVERY_MS) write();
    },
    stop() {
      say(done);
      write();
    },
  };
}
