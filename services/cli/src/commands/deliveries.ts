/** The commands `footing deliveries`: what was sent, and sending it again. */
import type { Config } from '@footing/config';
import { type Delivery, type DeliveryState, isInstant, isUuid } from '@footing/model';
import { listDeliveries, type ReplayRange, replayDeliveries } from '@footing/store';
import { CommandError, EXIT } from '../command-error.ts';
import { inSession } from '../database-session.ts';

/** Which deliveries are listed. */
export interface ListOptions {
  subscription?: string;
  state?: DeliveryState[];
  limit: number;
}

/** Prints the newest deliveries. */
export function listDeliveriesCommand(config: Config, options: ListOptions): Promise<number> {
  return inSession(config, async ({ database }) => {
    for (const delivery of (await listDeliveries(database, options)).items)
      console.log(deliveryLine(delivery));
    return EXIT.ok;
  });
}

/** Sends deliveries again: those with these ids, or the dead ones of a time. */
export function replayCommand(
  config: Config,
  ids: readonly string[],
  { from, to, subscription }: { from?: string; to?: string; subscription?: string },
): Promise<number> {
  const range = replayRange(ids, from, to, subscription);
  return inSession(config, async ({ database }) => {
    console.log(`${await replayDeliveries(database, range)} will be sent again.`);
    return EXIT.ok;
  });
}

function replayRange(
  ids: readonly string[],
  from: string | undefined,
  to: string | undefined,
  subscription: string | undefined,
): ReplayRange {
  const odd = [
    ...ids.filter((id) => !isUuid(id)),
    ...[from, to].filter((text) => text !== undefined && !isInstant(text)),
  ];
  if (odd.length > 0 || ids.length > 0 === (from !== undefined))
    throw new CommandError(
      'replay_invalid',
      odd.length > 0
        ? `${odd[0]} is neither an id nor an instant, such as 2026-05-31T08:00:00Z.`
        : 'It takes either ids, or --from with an instant.',
      '`footing deliveries list --state dead` shows ids and times.',
    );
  if (from === undefined) return { ids };
  return {
    from: new Date(from),
    to: to === undefined ? new Date() : new Date(to),
    ...(subscription === undefined ? {} : { subscription }),
  };
}

function deliveryLine({
  id,
  createdAt,
  subscription,
  type,
  state,
  attempts,
  error,
  status,
}: Delivery): string {
  const why = error === null ? '' : `  ${error}${status === null ? '' : ` (${status})`}`;
  return `${id}  ${createdAt}  ${subscription}  ${type}  ${state}, attempts: ${attempts}${why}`;
}
