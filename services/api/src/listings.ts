/** The three lists of records, with their names and descriptions. */
import { RECORD_KINDS, type RecordKind } from '@footing/model';

/** A list of records of one kind. */
export interface Listing {
  kind: RecordKind;
  /** The plural name of the list: in its URL, in texts, and as a tag. */
  path: `${RecordKind}s`;
  /** Name of the record's schema in the OpenAPI document. */
  name: 'Agreement' | 'Event' | 'Figure';
  about: string;
}

const DETAILS: Readonly<Record<RecordKind, Pick<Listing, 'name' | 'about'>>> = {
  agreement: {
    name: 'Agreement',
    about: 'Documents and understandings between parties.',
  },
  event: {
    name: 'Event',
    about: 'Dated happenings such as visits, forums and openings.',
  },
  figure: {
    name: 'Figure',
    about:
      'Numbers with a period, each with whose figure it is and, where there is one, in relation to whom.',
  },
};

/** The lists of agreements, events and figures. */
export const LISTINGS: readonly Listing[] = RECORD_KINDS.map((kind) => ({
  kind,
  path: `${kind}s`,
  ...DETAILS[kind],
}));
