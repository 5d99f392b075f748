/** The schemas of the files that describe a work and its citations. */
import { ImportedBibliography } from '@footing/bibliography/schema';
import Type, { type Static } from '@footing/typebox';
import { CslItem } from '../csl.ts';
import { EdtfDate } from '../edtf.ts';
import { Slug } from '../identifiers.ts';

/** The facts about a work that the importer cannot know. */
export const WorkFacts = Type.Object({
  slug: Slug,
  title: Type.String({ minLength: 1, description: 'Title of the work.' }),
  year: Type.Integer({ minimum: 1, maximum: 9999, description: 'Year of publication.' }),
  // CSL-JSON has more fields than are used here, and reference managers add their own.
  csl: Type.Object(CslItem.properties, { additionalProperties: true }),
  covers: Type.Optional({ ...EdtfDate, description: 'Time within which its records lie (EDTF).' }),
});
export type WorkFacts = Static<typeof WorkFacts>;

const { sections, citations, reviewNotes } = ImportedBibliography.properties;

/** The sections and citations of a work, as the importer writes them; sections are named by slugs. */
export const Bibliography = Type.Object({
  sections: Type.Array(Type.Object({ ...sections.items.properties, slug: Slug })),
  citations: Type.Array(
    Type.Object({
      ...citations.items.properties,
      section: Type.Optional({ ...Slug, description: 'Section that contains the citation.' }),
    }),
  ),
  reviewNotes,
});
export type Bibliography = Static<typeof Bibliography>;
