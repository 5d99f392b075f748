/** The filters of citations. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { CitationKind, LinkStateName } from '../vocabulary/link.ts';
import { MAX_HOST_CHARS } from './host.ts';
import { countField, pageFields, several } from './page.ts';

/** Parameters of a list of citations. Filters combine: a citation is listed if it meets all given filters. */
export const citationFields = {
  ...pageFields,
  ...countField,
  work: Type.Optional(Slug),
  section: Type.Optional(Slug),
  kind: Type.Optional(CitationKind),
  state: several(LinkStateName, 'State of the link; repeat it for several.'),
  host: Type.Optional(Type.String({ maxLength: MAX_HOST_CHARS, description: 'Host of the address.' })),
  needsReview: Type.Optional(
    Type.Boolean({ description: 'Whether the importer asked a person to look at it.' }),
  ),
};

const CitationQuery = Type.Object(citationFields);
export type CitationQuery = Static<typeof CitationQuery>;
