/** How far a sweep is: a bar on a terminal, elsewhere a line every few seconds and one at the end. */
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgress } from './progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A stream that a terminal, or a file, stands behind, and what was written to it. */
function streamOf({ terminal }: { terminal: boolean }): [stream: NodeJS.WriteStream, output: () => string] {
  const stream = Object.assign(new PassThrough(), { isTTY: terminal, columns: 80 });
  let output = '';
  stream.on('data', (chunk) => {
    output += chunk;
  });
  return [stream as unknown as NodeJS.WriteStream, () => output];
}

const pass = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

describe('without a terminal, progress', () => {
  test('is a line at the end of a short sweep', () => {
    const [stream, output] = streamOf({ terminal: false });
    const progress = createProgress(3, stream);
    for (const done of [1, 2, 3]) progress.update(done);
    expect(output()).toBe('');
    progress.stop();
    expect(output()).toBe('Checked 3 of 3 links\n');
  });

  test('is a line every five seconds of a long one, with the number of the moment', () => {
    const [stream, output] = streamOf({ terminal: false });
    const progress = createProgress(100, stream);
    for (const done of [10, 20, 30, 40, 50, 60]) {
      pass(2_500);
      progress.update(done);
    }
    expect(output()).toBe('Checked 20 of 100 links\nChecked 40 of 100 links\nChecked 60 of 100 links\n');
    progress.update(100);
    progress.stop();
    expect(output().split('\n').slice(3)).toEqual(['Checked 100 of 100 links', '']);
  });

  test('is no line twice', () => {
    const [stream, output] = streamOf({ terminal: false });
    const progress = createProgress(10, stream);
    for (let time = 0; time < 3; time += 1) {
      pass(6_000);
      progress.update(5);
    }
    progress.stop();
    progress.stop();
    expect(output()).toBe('Checked 5 of 10 links\n');
  });

  test('says what holds it up, again where that changes, and not at the end', () => {
    const [stream, output] = streamOf({ terminal: false });
    const progress = createProgress(10, stream);
    for (const waitingFor of ['waiting for a (9 left)', 'waiting for a (9 left)', 'waiting for a (8 left)']) {
      pass(6_000);
      progress.update(1, waitingFor);
    }
    progress.stop();
    expect(output().split('\n')).toEqual([
      'Checked 1 of 10 links; waiting for a (9 left)',
      'Checked 1 of 10 links; waiting for a (8 left)',
      'Checked 1 of 10 links',
      '',
    ]);
  });

  test('of nothing is a line, too', () => {
    const [stream, output] = streamOf({ terminal: false });
    createProgress(0, stream).stop();
    expect(output()).toBe('Checked 0 of 0 links\n');
  });

  test('has nothing in it that only a terminal understands', () => {
    const [stream, output] = streamOf({ terminal: false });
    const progress = createProgress(10, stream);
    pass(6_000);
    progress.update(5);
    progress.stop();
    expect(output()).toMatch(/^[\x20-\x7e\n]+$/);
  });
});

test('on a terminal, progress is a bar with the number of the moment', () => {
  const [stream, output] = streamOf({ terminal: true });
  const progress = createProgress(10, stream);
  progress.update(4, 'waiting for a');
  progress.stop();
  expect(output()).toMatch(/links {2}\S+ left {2}waiting for a/);
  expect(output()).toMatch(/Checking .*0\/10 links/);
  expect(output()).toMatch(/Checking .*4\/10 links/);
  expect(output()).not.toContain('Checked');
});
