/** What a lenient request costs: a response in the smallest parts is read in time that grows with its length. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';
import { createConnector } from './connector.ts';
import { lenientRequest } from './lenient-request.ts';
import { systemResolver } from './resolver.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** The address of a server that sends `parts`, each in a packet of its own, as fast as they are taken. */
async function serve(parts: () => Iterable<string>): Promise<URL> {
  const server = createServer((socket: Socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    const queue = parts()[Symbol.iterator]();
    const next = (): void => {
      const { value, done } = queue.next();
      if (done !== true && !socket.destroyed) socket.write(value, () => setImmediate(next));
    };
    socket.once('data', next);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => server.close();
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const ask = (url: URL, wanted: number) =>
  lenientRequest(url, {
    connect: createConnector({
      addressPolicy: createAddressPolicy(['127.0.0.0/8']),
      resolver: systemResolver,
      timeoutMs: 5_000,
    }),
    headers: {},
    timeLeftMs: 60_000,
    bytesWanted: () => wanted,
  });

function* forever(first: string, part: string): Generator<string> {
  yield first;
  for (;;) yield part;
}

test('headers in single lines without end are given up at their limit', async () => {
  const url = await serve(() => forever('HTTP/1.1 200 OK\r\n', `a: ${'b'.repeat(60)}\r\n`));
  expect((await ask(url, 1_000)).error).toMatchObject({ failure: 'too_large' });
});

test('interim responses without end are given up after twenty', async () => {
  const started = performance.now();
  const url = await serve(() => forever('', 'HTTP/1.1 100 Continue\r\n\r\n'));
  expect((await ask(url, 1_000)).error).toMatchObject({ failure: 'too_large' });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('chunks of one byte end the body once their framing is longer than it may be', async () => {
  const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
  const url = await serve(() => forever(head, '1\r\na\r\n'.repeat(50)));
  const { body, truncated, error } = await ask(url, 100_000);
  expect(error).toBeUndefined();
  expect(truncated).toBe(true);
  // Six bytes for each: what may be wanted and 131,072 more are read.
  expect(body.length).toBeGreaterThan(30_000);
  expect(body.length).toBeLessThan(60_000);
});

test('a body that comes in many small parts is read whole', async () => {
  const parts = Array.from({ length: 2_000 }, (_, n) => `${n % 10}`.repeat(10));
  const url = await serve(() => [`HTTP/1.1 200 OK\r\nContent-Length: 20000\r\n\r`, '\n', ...parts]);
  expect((await ask(url, 100_000)).body.toString()).toBe(parts.join(''));
});
