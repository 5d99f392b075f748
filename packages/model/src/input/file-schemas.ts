/** The JSON Schemas of the files of a corpus. */
import { NewsAgency } from '@footing/bibliography/schema';
import Type, { type TProperties, type TSchema } from '@footing/typebox';
import { VocabulariesInput } from '../vocabulary/terms.ts';
import { AgreementInput } from './agreement.ts';
import { closed } from './closed.ts';
import { OrganisationInput, PlaceInput } from './entity.ts';
import { EventInput } from './event.ts';
import { FigureInput } from './figure.ts';
import { Bibliography, WorkFacts } from './work.ts';

/** Names the schema to an editor; Footing itself does not read it. */
const $schema = Type.Optional(
  Type.String({ description: 'Address of the schema of this file, for editors.' }),
);

/**
 * The schema of each file of a corpus by the file's name without `.json` (JSON Schema 2020-12). They refuse keys that
 * they do not name. A file that is an object may name its schema in `$schema`.
 */
export const FILE_SCHEMAS = {
  vocabularies: describeFile('vocabularies', objectFile(VocabulariesInput.properties), {
    title: 'Vocabularies of a corpus',
    description:
      'Terms of each vocabulary with what each takes in. A vocabulary that is left out has the terms that are used.',
  }),
  agencies: describeFile('agencies', Type.Array(NewsAgency), {
    title: 'News agencies of a corpus',
    description: 'How the addresses of news agencies are read.',
  }),
  places: describeFile('places', Type.Array(PlaceInput), {
    title: 'Places of a corpus',
    description: 'Places, from countries to districts.',
  }),
  organisations: describeFile('organisations', Type.Array(OrganisationInput), {
    title: 'Organisations of a corpus',
    description: 'Organisations that take part in records.',
  }),
  work: describeFile('work', objectFile(WorkFacts.properties), {
    title: 'A work of a corpus',
    description: 'The facts about a work that the importer cannot know.',
  }),
  citations: describeFile('citations', objectFile(Bibliography.properties), {
    title: 'Citations of a work',
    description: 'The sections and numbered citations of a work, as `footing import` writes them.',
  }),
  agreements: describeFile('agreements', Type.Array(AgreementInput), {
    title: 'Agreements of a work',
    description: 'Documents and understandings between parties.',
  }),
  events: describeFile('events', Type.Array(EventInput), {
    title: 'Events of a work',
    description: 'Dated happenings.',
  }),
  figures: describeFile('figures', Type.Array(FigureInput), {
    title: 'Figures of a work',
    description: 'Numbers with a period.',
  }),
} as const;

/** The name of a file of a corpus, without `.json`. */
export type FileName = keyof typeof FILE_SCHEMAS;

function objectFile<T extends TProperties>(properties: T) {
  return Type.Object({ $schema, ...properties });
}

function describeFile<T extends TSchema>(
  name: string,
  schema: T,
  about: Readonly<{ title: string; description: string }>,
): T {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:footing:schema:${name}`,
    ...about,
    ...closed(schema),
  };
}
