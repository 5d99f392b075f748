/** The vocabularies of records to which the code gives a meaning. All others come with a corpus. */
import Type, { type Static } from '@footing/typebox';

/** The kinds of record, in the order in which they are listed. */
export const RECORD_KINDS = ['agreement', 'event', 'figure'] as const;
/** The kind of a record. */
export const RecordKind = Type.Enum([...RECORD_KINDS]);
export type RecordKind = Static<typeof RecordKind>;

/** The kinds of entity that take part in a record. */
export const EntityKind = Type.Enum(['organisation', 'place']);
export type EntityKind = Static<typeof EntityKind>;

/** The stage that an agreement has reached. */
export const AgreementStatus = Type.Enum(['signed', 'agreed', 'in-preparation', 'planned', 'reported'], {
  description:
    '`agreed` is reached without a document that is named; `reported` is told of without a date or document.',
});
export type AgreementStatus = Static<typeof AgreementStatus>;

/** How exact a number is. */
export const Qualifier = Type.Enum(['exact', 'about', 'nearly', 'more-than', 'at-least', 'up-to', 'range'], {
  description: 'How the source qualifies the number.',
});
export type Qualifier = Static<typeof Qualifier>;

/** By which rule a record rests on a citation. */
export const CitationBasis = Type.Enum(['mark', 'passage', 'title'], {
  description:
    '`mark`: the number that stands at the sentence which tells of it. `passage`: the next number in the same paragraph. ' +
    '`title`: no number stands there, and the title of the source tells of it.',
});
export type CitationBasis = Static<typeof CitationBasis>;

/** What tells of an event. */
export const EventBasis = Type.Enum(['text', 'title'], {
  description: '`text`: the work tells of it. `title`: only the title of a source does.',
});
export type EventBasis = Static<typeof EventBasis>;

/** The role of a party in a record. */
export const PartyRole = Type.Enum(['party', 'participant', 'subject', 'counterpart'], {
  description: '`subject` is whose figure it is, `counterpart` in relation to whom.',
});
export type PartyRole = Static<typeof PartyRole>;
