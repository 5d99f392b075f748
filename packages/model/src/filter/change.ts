/** The filters of changes. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug } from '../identifiers.ts';
import { ChangeType, SubjectKind } from '../resource/change.ts';
import { MAX_HOST_CHARS } from './host.ts';
import { pageFields, several } from './page.ts';

/** How long a request for changes may wait. */
export const MAX_WAIT_SECONDS = 30;

/** Filters that the list and the stream of changes share. They combine. */
export const changeFilters = {
  type: several(ChangeType, 'Type of the change; repeat it for several.'),
  subject: several(SubjectKind, 'Kind of what changed; repeat it for several.'),
  host: Type.Optional(
    Type.String({ maxLength: MAX_HOST_CHARS, description: 'Host of the link that changed.' }),
  ),
  work: Type.Optional({ ...Slug, description: 'Work that cites or contains what changed.' }),
  section: Type.Optional({
    ...Slug,
    description: 'Section that cites or mentions what changed; needs `work`.',
  }),
  since: Type.Optional({ ...Instant, description: 'Only changes at or after this instant.' }),
};

const ChangeFilter = Type.Object(changeFilters);
/** Which changes are wanted. */
export type ChangeFilter = Static<typeof ChangeFilter>;

/** Parameters of the stream of changes. */
export const ChangeStreamQuery = Type.Object(
  {
    cursor: pageFields.cursor,
    ...changeFilters,
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000,
        description: 'Ends the stream after so many changes. Without it the stream does not end.',
      }),
    ),
  },
  { additionalProperties: false },
);

/** Parameters of the list of changes. */
export const ChangeQuery = Type.Object(
  {
    ...pageFields,
    ...changeFilters,
    sort: Type.Optional(
      Type.Enum(['at', '-at'], {
        description:
          'Order: `-at` is the newest first, and `nextCursor` leads back in time. The oldest first, where not given.',
      }),
    ),
    waitSeconds: Type.Integer({
      minimum: 0,
      maximum: MAX_WAIT_SECONDS,
      default: 0,
      description: 'How long to wait for a change where there is none after the cursor.',
    }),
  },
  { additionalProperties: false },
);
export type ChangeQuery = Static<typeof ChangeQuery>;
