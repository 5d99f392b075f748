/** Random numbers that a failed test can be repeated with. */

/**
 * Numbers from 0 to 1 by a seed: the given one, else the environment's TEST_SEED, else a new one. `seed` is to be told on
 * failure.
 */
export function seededRandom(
  seed = Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
): { random: () => number; seed: number } {
  return { seed, random: randomBy(seed) };
}

/** Numbers from 0 to 1 by a seed. */
export function randomBy(seed: number): () => number {
  let state = seed;
  // mulberry32, by Tommy Ettinger (public domain): 32 bits of state are enough for tests.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
