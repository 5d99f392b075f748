/** Writes a subscription for people. Pure. */
import { printable } from '@footing/linkcheck';
import type { Subscription } from '@footing/model';

/** A subscription as lines: its name and how it stands, then what it tells where. */
export function subscriptionLines(subscription: Subscription): string[] {
  const { name, channel, address, kinds, hosts, works, sections, records } = subscription;
  const of = [...hosts, ...works, ...sections, ...records];
  return [
    `${name}  ${standing(subscription)}`,
    `  to        ${channel} ${printable(address)}`,
    `  when      ${when(subscription)}`,
    `  what      ${kinds.join(', ')}`,
    ...(of.length === 0 ? [] : [`  of        ${printable(of.join(', '))}`]),
  ];
}

function standing({ disabledAt, disabledReason, pausedAt, mutedUntil, failingSince }: Subscription): string {
  if (disabledAt !== null) return `disabled since ${disabledAt} (${disabledReason})`;
  if (pausedAt !== null) return `paused since ${pausedAt}`;
  if (failingSince !== null) return `failing since ${failingSince}`;
  return mutedUntil === null ? 'active' : `active; muted until ${mutedUntil}`;
}

function when({ timing, hour, weekday, timeZone, nagDays, language }: Subscription): string {
  const at = `at ${String(hour).padStart(2, '0')}:00 ${timeZone}`;
  const times = { at_once: 'at once', daily: `daily ${at}`, weekly: `every ${weekday} ${at}` };
  const again = nagDays === null ? '' : `, again after ${nagDays} d`;
  return `${times[timing]}${again} (${language})`;
}
