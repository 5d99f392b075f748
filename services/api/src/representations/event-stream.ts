/** Writes changes as Server-Sent Events (WHATWG HTML, 9.2). */
import type { LoggedChange } from '@footing/store';

/** How long a client waits before it connects again, in milliseconds. */
const RETRY_MS = 3_000;

/** The beginning of a stream: when to connect again, and from where if that is known. */
export function streamStart(cursor: string | undefined): string {
  return `retry: ${RETRY_MS}\n${cursor === undefined ? '' : `id: ${cursor}\n`}\n`;
}

/** A change as an event: its type is the event's, and its id is where reading goes on after it. */
export function changeEvent({ change, cursor }: LoggedChange): string {
  return `id: ${cursor}\nevent: ${change.type}\ndata: ${JSON.stringify(change)}\n\n`;
}

/** A sign of life without an event, which also moves the id on past changes that the filter leaves out. */
export function streamHeartbeat(cursor: string): string {
  return `: heartbeat\nid: ${cursor}\n\n`;
}
