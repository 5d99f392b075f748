/** Asks a server for one address, over and over, on several connections. */
import { Pool } from 'undici';

/** What was measured. */
export interface LoadFigures {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/** Asks for `path` for `ms`, on `connections` at once, each waiting for its answer. Any other answer than 200 throws. */
export async function load(
  origin: string,
  path: string,
  { ms, connections }: { ms: number; connections: number },
): Promise<LoadFigures> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const took: number[] = [];
  const began = performance.now();
  const ask = async (): Promise<void> => {
    do {
      const sent = performance.now();
      const { statusCode, body } = await pool.request({ path, method: 'GET' });
      for await (const _chunk of body);
      if (statusCode !== 200) throw new Error(`${origin}${path} answered ${statusCode}`);
      took.push(performance.now() - sent);
    } while (performance.now() - began < ms);
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const seconds = (performance.now() - began) / 1_000;
  await pool.close();
  took.sort((one, other) => one - other);
  const at = (share: number): number => took[Math.ceil(share * took.length) - 1] ?? 0;
  return { requests: took.length, perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
