/** The parameters of the list of deliveries. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { DeliveryState } from '../resource/delivery.ts';
import { pageFields, several } from './page.ts';

/** Parameters of a list of deliveries. */
export const DeliveryQuery = Type.Object(
  {
    ...pageFields,
    subscription: Type.Optional({ ...Slug, description: 'Name of the subscription.' }),
    state: several(DeliveryState, 'How they stand; repeat it for several.'),
  },
  { additionalProperties: false },
);
export type DeliveryQuery = Static<typeof DeliveryQuery>;
