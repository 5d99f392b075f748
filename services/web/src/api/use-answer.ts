/** The one way in which pages read the API. */
import { ApiError, answerOf } from '@footing/client';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LiveChange, onChange, onReturn } from '../live/changes.ts';
import { isOnline } from './online.ts';

/** How a reading stands. What was read stays `ready` while it is read again. */
export type Answer<T> =
  | { state: 'loading' }
  | { state: 'offline'; retry: () => void }
  | { state: 'error'; error: ApiError; retry: () => void }
  | { state: 'ready'; data: T; isOld: boolean };

/** Changes that come together are answered with one reading, after this pause. */
const PAUSE_MS = 400;

interface Options {
  /** Which changes of the record make it be read again; all, where not given. */
  changedBy?: (change: LiveChange) => boolean;
}

/** What is held of one reading. */
type Held<T> = { key: string; data?: T; error?: ApiError; isOffline?: boolean };

/**
 * Reads from the API, and reads again when `key` differs or the record changes. The key says all by which `ask` differs:
 * the address that is asked is the best one.
 */
export function useAnswer<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<{ data?: T; error?: unknown; response: Response }>,
  { changedBy = () => true }: Options = {},
): Answer<T> {
  const [held, hold] = useState<Held<T>>({ key });
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((before) => before + 1), []);

  // The key stands for `ask`.
  useEffect(() => {
    const gone = new AbortController();
    answerOf(ask(gone.signal)).then(
      (data) => {
        if (gone.signal.aborted) return;
        isOnline.value = true;
        hold({ key, data });
      },
      (error: unknown) => {
        if (gone.signal.aborted) return;
        if (error instanceof ApiError) {
          isOnline.value = true;
          hold((before) => ({ ...before, key, error }));
          return;
        }
        isOnline.value = false;
        hold((before) => ({ ...before, key, isOffline: true }));
      },
    );
    return () => gone.abort();
  }, [key, round]);

  // `changedBy` may differ only as the key does.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange((change) => {
      if (!changedBy(change)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        retry();
      }, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key, retry]);

  useEffect(() => onReturn(retry), [retry]);

  // Who was cut off asks again when there is a network.
  useEffect(() => {
    if (held.isOffline !== true) return undefined;
    const timer = setInterval(retry, 5_000);
    return () => clearInterval(timer);
  }, [held.isOffline, retry]);

  const { data, error, isOffline } = held;
  const isOld = held.key !== key;
  if (error !== undefined && !isOld && (data === undefined || error.status < 500))
    return { state: 'error', error, retry };
  if (data !== undefined) return { state: 'ready', data, isOld };
  if (isOffline === true) return { state: 'offline', retry };
  return { state: 'loading' };
}
