/** The filters of hosts. */
import Type, { type Static } from '@footing/typebox';
import { LinkStateName } from '../vocabulary/link.ts';
import { countField, pageFields, several } from './page.ts';

/** The longest name of a host: 253 characters (RFC 1035), a colon and a port. */
export const MAX_HOST_CHARS = 260;

/** Parameters of a list of hosts. Filters combine: a host is listed if it meets all given filters. */
export const HostQuery = Type.Object(
  {
    ...pageFields,
    ...countField,
    q: Type.Optional(
      Type.String({ minLength: 1, maxLength: MAX_HOST_CHARS, description: 'Text within the name.' }),
    ),
    outage: Type.Optional(
      Type.Boolean({ description: 'Whether the host as a whole does not answer at present.' }),
    ),
    state: several(LinkStateName, 'State that a link of the host has; repeat it for several.'),
    sort: Type.Optional(
      Type.Enum(['name', '-unwell'], {
        description:
          'Order: by name, or those with most links that are not well (broken, suspect, unreachable or drifted) first, then those with most links; that order has no hosts without links. By name, where not given.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type HostQuery = Static<typeof HostQuery>;
