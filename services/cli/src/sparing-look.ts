/** Looks at something often while that is cheap, and seldom while it is not. */

/** The greatest share of the time that looking may take. */
const MAX_SHARE = 0.05;

/** The latest value of something; `read` looks at once. */
export interface SparingLook<T> {
  /** The value as it was when it was last looked at, which is now unless that would cost too much of the time. */
  latest(): Promise<T>;
  read(): Promise<T>;
}

/** Looks at most every `minMs`, and so seldom that looking takes no more than a twentieth of the time. */
export function sparingLook<T>(look: () => Promise<T>, minMs: number): SparingLook<T> {
  let last: { value: T; nextMs: number } | undefined;
  const read = async (): Promise<T> => {
    const startedMs = performance.now();
    const value = await look();
    const endedMs = performance.now();
    last = { value, nextMs: endedMs + Math.max(minMs, (endedMs - startedMs) / MAX_SHARE) };
    return value;
  };
  return {
    read,
    latest: async () => (last !== undefined && performance.now() < last.nextMs ? last.value : read()),
  };
}
