/** Follows the log of changes: pages are told of each change as it is made. */
import type { Shapes } from '@footing/client';
import { signal } from '@preact/signals';

/** A change, as the API tells it. */
export type LiveChange = Shapes['Change'];

/** Every type of change; a stream has an event of its own for each. */
const TYPES = {
  'link.state_changed': true,
  'link.moved': true,
  'host.outage_began': true,
  'host.outage_ended': true,
  'network.outage_began': true,
  'network.outage_ended': true,
  'incident.opened': true,
  'incident.reopened': true,
  'incident.closed': true,
  'record.created': true,
  'record.updated': true,
  'record.deleted': true,
  'record.restored': true,
  'record.health_changed': true,
  'citation.created': true,
  'citation.updated': true,
  'citation.deleted': true,
  'citation.restored': true,
} as const satisfies Record<LiveChange['type'], true>;

/** The types by name. */
export const CHANGE_TYPES = Object.keys(TYPES) as LiveChange['type'][];

const MIN_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;

/** Whether changes are heard of just now. */
export const isLive = signal(false);

const listeners = new Set<(change: LiveChange) => void>();
const returns = new Set<() => void>();

/** Calls the listener with each change. Gives what ends that. */
export function onChange(listener: (change: LiveChange) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Calls the listener when changes are heard of again after a time in which some may have been missed. */
export function onReturn(listener: () => void): () => void {
  returns.add(listener);
  return () => void returns.delete(listener);
}

/**
 * Begins to follow. A browser goes on by itself after a stream that ended; where it gave up, as after a refusal, a new
 * stream is begun where the old one ended, after pauses that grow. A page that is not seen has no stream, since a browser
 * has only a few connections for all its pages; it catches up when it is seen.
 */
export function followChanges(): void {
  let source: EventSource | undefined;
  let cursor = '';
  let pause = MIN_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;

  const stop = (): void => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
    isLive.value = false;
  };
  const start = (): void => {
    stop();
    const query = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    source = new EventSource(`/v1/changes/stream${query}`);
    source.onopen = () => {
      isLive.value = true;
      pause = MIN_PAUSE_MS;
      if (!isFirst) for (const listener of returns) listener();
      isFirst = false;
    };
    source.onerror = () => {
      isLive.value = false;
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(start, pause);
      pause = Math.min(pause * 2, MAX_PAUSE_MS);
    };
    for (const type of CHANGE_TYPES)
      source.addEventListener(type, (event: MessageEvent<string>) => {
        cursor = event.lastEventId;
        const change = JSON.parse(event.data) as LiveChange;
        for (const listener of listeners) listener(change);
      });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') stop();
    else start();
  });
  if (document.visibilityState !== 'hidden') start();
}
