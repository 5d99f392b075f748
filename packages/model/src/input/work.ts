import type { CslItem } from '../csl.ts';
import type { Citation } from '../resource/citation.ts';
import type { AgreementInput, EventInput, FigureInput, OrganisationInput, PlaceInput } from './record.ts';

/** A citation as it is loaded, before it has an id or a link. */
export type CitationInput = Pick<
  Citation,
  | 'number'
  | 'kind'
  | 'title'
  | 'csl'
  | 'pinpoint'
  | 'section'
  | 'newsSource'
  | 'printed'
  | 'confidence'
  | 'reviewNotes'
> & {
  /** Address, normalised; null for print. */
  url: string | null;
};

/** A whole work as it is loaded. */
export interface WorkInput {
  slug: string;
  title: string;
  year: number;
  csl: CslItem;
  sections: { slug: string; title: string }[];
  citations: CitationInput[];
  agreements: AgreementInput[];
  events: EventInput[];
  figures: FigureInput[];
}

/** A whole corpus as it is loaded. */
export interface CorpusInput {
  places: PlaceInput[];
  organisations: OrganisationInput[];
  works: WorkInput[];
}
