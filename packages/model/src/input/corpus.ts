/** The shape of a corpus and its works, as input for the store. */
import type { CslItem } from '../csl.ts';
import type { Citation } from '../resource/citation.ts';
import type { VocabulariesInput } from '../vocabulary/terms.ts';
import type { AgreementInput } from './agreement.ts';
import type { OrganisationInput, PlaceInput } from './entity.ts';
import type { EventInput } from './event.ts';
import type { FigureInput } from './figure.ts';

/** A record of any kind. */
export type RecordInput = AgreementInput | EventInput | FigureInput;

/** A citation as it is loaded, before it has an id and a link. */
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
  /** URL as cited; null for print. */
  url: string | null;
  /** Other addresses that may be meant, where `url` is in doubt. */
  otherReadings?: string[];
};

/** A whole work, with its sections, citations and records. */
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

/** A whole corpus, with its vocabularies, entities and works. */
export interface CorpusInput {
  vocabularies: VocabulariesInput;
  places: PlaceInput[];
  organisations: OrganisationInput[];
  works: WorkInput[];
}
