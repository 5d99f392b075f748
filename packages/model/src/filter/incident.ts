/** The filters of incidents. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug } from '../identifiers.ts';
import { IncidentCause } from '../resource/incident.ts';
import { MAX_HOST_CHARS } from './host.ts';
import { pageFields, several } from './page.ts';

/** Parameters of a list of incidents. Filters combine. */
export const IncidentQuery = Type.Object(
  {
    ...pageFields,
    open: Type.Optional(
      Type.Boolean({ description: 'Only those that are open, or only those that are closed.' }),
    ),
    cause: several(IncidentCause, 'Cause; repeat it for several.'),
    host: Type.Optional(Type.String({ maxLength: MAX_HOST_CHARS, description: 'Host that it concerns.' })),
    work: Type.Optional({ ...Slug, description: 'Work that cites its links.' }),
    section: Type.Optional({ ...Slug, description: 'Section that cites its links; needs `work`.' }),
    since: Type.Optional({
      ...Instant,
      description: 'Only those that were opened at or after this instant.',
    }),
  },
  { additionalProperties: false },
);
export type IncidentQuery = Static<typeof IncidentQuery>;
