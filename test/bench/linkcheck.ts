/** Benchmark of the checker: `node test/bench/linkcheck.ts`. */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crawl, createAddressPolicy, createChecker, createProber, fixedResolver } from '@footing/linkcheck';
import { prose } from '../linkcheck/answers.ts';

/**
 * One run of the benchmark, which compares the checker with a bare fetch loop over the same pages. The server
 * and each measured run are processes of their own, so the work of one is not counted with another's.
 */
interface Run {
  mode: 'bare' | 'checker';
  hosts: number;
  links: number;
  port: number;
}

interface Measured {
  seconds: number;
  cpuSeconds: number;
  peakMb: number;
}

const CONCURRENCY = 32;
/** Number of rounds of each run; the median is reported. */
const ROUNDS = 3;
const RUNS: readonly [hosts: number, links: number][] = [
  [1, 50_000],
  [10, 50_000],
  [1_000, 1_000],
  [1_000, 50_000],
  [1_000, 100_000],
];

function urls({ hosts, links, port }: Run): string[] {
  return Array.from(
    { length: links },
    (_, index) => `http://host-${index % hosts}.example.org:${port}/articles/${index}`,
  );
}

function resolverFor(hosts: number) {
  return fixedResolver(
    new Map(Array.from({ length: hosts }, (_, index) => [`host-${index}.example.org`, '127.0.0.1'])),
  );
}

async function runChecker(run: Run): Promise<void> {
  const limits = {
    connectMs: 10_000,
    firstByteMs: 10_000,
    totalMs: 20_000,
    maxBytes: 524_288,
    maxRedirects: 10,
  };
  const addressPolicy = createAddressPolicy(['127.0.0.0/8']);
  const prober = createProber({
    addressPolicy,
    resolver: resolverFor(run.hosts),
    userAgent: 'Footing benchmark',
    limits,
  });
  const checker = createChecker({ prober, userAgent: 'Footing benchmark', robots: false, siblings: true });
  const hostConcurrency = Math.max(1, Math.floor(CONCURRENCY / Math.min(run.hosts, CONCURRENCY)));
  let alive = 0;
  await crawl(urls(run), {
    checker,
    hostsAtOnce: Math.min(run.hosts, CONCURRENCY),
    hostConcurrency,
    hostDelayMs: 0,
    signal: new AbortController().signal,
    onChecked: (_url, { verdict }) => {
      if (verdict.verdict === 'alive') alive += 1;
    },
  });
  await prober.close();
  if (alive !== run.links) throw new Error(`${alive} of ${run.links} links are alive`);
}

/**
 * The same requests with undici alone, with the same concurrency and without judging: the links, and a random
 * sibling for each host.
 */
async function runBare(run: Run): Promise<void> {
  const { Agent, request } = await import('undici');
  const lookup = (_host: string, options: { all?: boolean }, callback: (...args: unknown[]) => void): void =>
    options.all === true
      ? callback(null, [{ address: '127.0.0.1', family: 4 }])
      : callback(null, '127.0.0.1', 4);
  const dispatcher = new Agent({ connect: { lookup: lookup as never }, connections: 8 });
  const madeUp = urls({ ...run, links: Math.min(run.hosts, run.links) }).map((url) => `${url}-footing-`);
  const queue = [...urls(run), ...madeUp].values();
  const lane = async (): Promise<void> => {
    for (const url of queue) {
      const { body } = await request(url, { dispatcher });
      await body.text();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
  await dispatcher.close();
}

async function measure(run: Run): Promise<Measured> {
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const cpu = process.cpuUsage();
  const started = performance.now();
  await (run.mode === 'bare' ? runBare(run) : runChecker(run));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(sampler);
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMb: Math.max(peak, process.memoryUsage.rss()) / 1e6,
  };
}

function inChild(run: Run): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [JSON.stringify(run)]);
    child.once('message', (message) => resolve(message as Measured));
    child.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`the run ended with ${code}`))));
  });
}

async function startServer(): Promise<{ port: number; stop(): void }> {
  return new Promise((resolve) => {
    const child = fork(import.meta.filename, ['server']);
    child.once('message', (message) => resolve({ port: message as number, stop: () => child.kill() }));
  });
}

function serve(): void {
  const bodies = Array.from(
    { length: 64 },
    (_, seed) =>
      `<title>Article ${seed}</title><nav>${prose(seed, 60)}</nav><main><p>${prose(seed + 100, 600)}</p></main>`,
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const known = path.startsWith('/articles/') && !path.includes('footing-');
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known ? bodies[Number(path.slice('/articles/'.length)) % bodies.length] : 'Not found');
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

function median(runs: readonly Measured[]): Measured {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] as Measured;
}

function row(hosts: number, links: number, run: string, measured: Measured, share: string): string {
  const { seconds, cpuSeconds, peakMb } = measured;
  const cells = [
    hosts,
    links,
    run,
    Math.round(links / seconds),
    ((cpuSeconds / links) * 1000).toFixed(2),
    `${Math.round(peakMb)} MB`,
    share,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  const { port, stop } = await startServer();
  console.log('| hosts | links | run | links/s | CPU s per 1,000 links | peak memory | of the bare loop |');
  console.log('| ---: | ---: | --- | ---: | ---: | ---: | ---: |');
  for (const [hosts, links] of RUNS) {
    const bare: Measured[] = [];
    const checker: Measured[] = [];
    // The runs alternate, so other load on the machine affects both.
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await inChild({ mode: 'bare', hosts, links, port }));
      checker.push(await inChild({ mode: 'checker', hosts, links, port }));
    }
    const [fetched, checked] = [median(bare), median(checker)];
    const share = `${Math.round((fetched.seconds / checked.seconds) * 100)} %`;
    console.log(row(hosts, links, 'bare', fetched, ''));
    console.log(row(hosts, links, 'checker', checked, share));
  }
  stop();
}

const [argument] = process.argv.slice(2);
if (argument === 'server') serve();
else if (argument === undefined) await main();
else {
  process.send?.(await measure(JSON.parse(argument)));
  process.disconnect();
}
