/** The filters of links and of their checks. */
import Type, { type Static } from '@footing/typebox';
import { asOfField } from '../as-of.ts';
import { Instant, Slug } from '../identifiers.ts';
import { LinkStateName, VerdictName } from '../vocabulary/link.ts';
import { MAX_HOST_CHARS } from './host.ts';
import { countField, pageFields, several } from './page.ts';

/** The parameter `asOf`, for lists of links and single links. */
export const linkAsOfField = asOfField(
  'State, `stateSince`, `movedTo` and what the last check found are those of then, `lastVerdict`, `lastReason`, `lastConfidence` and `lastCheckedAt` null where that check is no longer kept; the rest, citations too, is that of today.',
);

/** The parameter `include`, for lists of links and single links. */
export const linkIncludeField = {
  include: several(Type.Enum(['dependents']), 'What to embed: the records that rest on it.'),
};

/** Parameters of a list of links. Filters combine: a link is listed if it meets all given filters. */
export const LinkQuery = Type.Object(
  {
    ...pageFields,
    ...countField,
    state: several(LinkStateName, 'State of the link; repeat it for several.'),
    host: Type.Optional(Type.String({ maxLength: MAX_HOST_CHARS, description: 'Host of the address.' })),
    work: Type.Optional({ ...Slug, description: 'Work that cites it.' }),
    section: Type.Optional({ ...Slug, description: 'Section that cites it.' }),
    sort: Type.Optional(
      Type.Enum(['stateSince', '-stateSince'], {
        description:
          'Order: by when the state last changed; `-` is the newest first. Without it, the order in which they were first seen.',
      }),
    ),
    ...linkIncludeField,
    since: Type.Optional({
      ...Instant,
      description: 'Only links whose state has changed at or after this instant.',
    }),
    ...linkAsOfField,
  },
  { additionalProperties: false },
);
export type LinkQuery = Static<typeof LinkQuery>;

/** Parameters of a list of a link's checks. */
export const CheckQuery = Type.Object(
  {
    ...pageFields,
    verdict: Type.Optional(VerdictName),
    since: Type.Optional({ ...Instant, description: 'Only checks at or after this instant.' }),
  },
  { additionalProperties: false },
);
export type CheckQuery = Static<typeof CheckQuery>;
