/** The parameters of the list of subscriptions. */
import Type, { type Static } from '@footing/typebox';
import { Channel } from '../resource/subscription.ts';
import { pageFields, several } from './page.ts';

/** Parameters of a list of subscriptions. */
export const SubscriptionQuery = Type.Object(
  { ...pageFields, channel: several(Channel, 'Channel; repeat it for several.') },
  { additionalProperties: false },
);
export type SubscriptionQuery = Static<typeof SubscriptionQuery>;
