/** The three lists of records: what each is called, and said to be. */
import { RECORD_KINDS, type RecordKind } from '@footing/model';

/** A list of records of one kind. */
export interface Listing {
  kind: RecordKind;
  /** The list in the plural: in its address, in words, and as a tag. */
  path: `${RecordKind}s`;
  /** The name of its schema in the OpenAPI document. */
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

export const LISTINGS: readonly Listing[] = RECORD_KINDS.map((kind) => ({
  kind,
  path: `${kind}s`,
  ...DETAILS[kind],
}));
