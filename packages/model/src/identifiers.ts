/** The schemas of ids, slugs and instants. */
import Type from 'typebox';

/** The internal id of a record, a UUIDv7 (RFC 9562): unique, and sorted by time of creation. */
export const Uuid = Type.String({
  format: 'uuid',
  description: 'UUIDv7 of the record.',
});

/** Lower-case letters, digits and single hyphens. */
export const SLUG_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** The public name of a record: a readable slug that does not change. */
export const Slug = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: 120,
  description:
    'Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`.',
});

/** An instant as RFC 3339 text in UTC. */
export const Instant = Type.String({ format: 'date-time', description: 'RFC 3339 instant in UTC.' });
