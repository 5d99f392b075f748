/** Shows the progress of a sweep. */
import { SingleBar } from 'cli-progress';

/** Shows how far a sweep has come. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal; elsewhere a plain line every few seconds, and one at the end. */
export function createProgress(total: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(total, stream) : lines(total, stream);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const progress = new SingleBar({
    format: 'Checking {bar} {value}/{total} links  {eta_formatted} left',
    stream,
    hideCursor: true,
  });
  progress.start(total, 0);
  return { update: (done) => progress.update(done), stop: () => progress.stop() };
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  let last = -1;
  let current = 0;
  let written = Date.now();
  const write = (): void => {
    if (current === last) return;
    stream.write(`Checked ${current} of ${total} links\n`);
    last = current;
    written = Date.now();
  };
  return {
    update(done) {
      current = done;
      if (Date.now() - written >= LINE_EVERY_MS) write();
    },
    stop: write,
  };
}
