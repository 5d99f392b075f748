/** The shapes of the files of a corpus and of the entries of their lists. */
import type { NewsAgency } from '@footing/bibliography';
import {
  type AgreementInput,
  type Bibliography,
  type EventInput,
  FILE_SCHEMAS,
  type FigureInput,
  type OrganisationInput,
  type PlaceInput,
  type VocabulariesInput,
  type WorkFacts,
} from '@footing/model';
import { shapeOf } from './shape-faults.ts';

/** A bibliography whose sections and citations have not been looked at yet. */
type Envelope = Pick<Bibliography, 'reviewNotes'> & { sections: unknown[]; citations: unknown[] };

const { sections, citations, ...others } = FILE_SCHEMAS.citations.properties;

/** Files that are one object. */
export const OBJECTS = {
  vocabularies: shapeOf<VocabulariesInput>(FILE_SCHEMAS.vocabularies),
  work: shapeOf<WorkFacts>(FILE_SCHEMAS.work),
  citations: shapeOf<Envelope>({
    ...FILE_SCHEMAS.citations,
    properties: { ...others, sections: { type: 'array' }, citations: { type: 'array' } },
  }),
};

/** Entries of lists. */
export const ENTRIES = {
  agencies: {
    shape: shapeOf<NewsAgency>(FILE_SCHEMAS.agencies.items),
    key: 'agency',
    label: (name: string) => name,
  },
  places: {
    shape: shapeOf<PlaceInput>(FILE_SCHEMAS.places.items),
    key: 'slug',
    label: (slug: string) => slug,
  },
  organisations: {
    shape: shapeOf<OrganisationInput>(FILE_SCHEMAS.organisations.items),
    key: 'slug',
    label: (slug: string) => slug,
  },
  sections: {
    shape: shapeOf<Bibliography['sections'][0]>(sections.items),
    key: 'slug',
    label: (slug: string) => `section ${slug}`,
  },
  citations: {
    shape: shapeOf<Bibliography['citations'][0]>(citations.items),
    key: 'number',
    label: (number: string) => `citation ${number}`,
  },
  agreements: {
    shape: shapeOf<AgreementInput>(FILE_SCHEMAS.agreements.items),
    key: 'slug',
    label: (slug: string) => `agreement ${slug}`,
  },
  events: {
    shape: shapeOf<EventInput>(FILE_SCHEMAS.events.items),
    key: 'slug',
    label: (slug: string) => `event ${slug}`,
  },
  figures: {
    shape: shapeOf<FigureInput>(FILE_SCHEMAS.figures.items),
    key: 'slug',
    label: (slug: string) => `figure ${slug}`,
  },
};
