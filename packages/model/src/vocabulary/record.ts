/** The terms of records that the code itself gives a meaning. All other terms come with a corpus. */
import Type, { type Static } from 'typebox';

/** Kinds of sourced record, in the order in which they are named. */
export const RECORD_KINDS = ['agreement', 'event', 'figure'] as const;
export const RecordKind = Type.Enum([...RECORD_KINDS]);
export type RecordKind = Static<typeof RecordKind>;

/** Kinds of entity that take part in a record. */
export const EntityKind = Type.Enum(['organisation', 'place']);
export type EntityKind = Static<typeof EntityKind>;

/** How far an agreement has come. */
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

/** What a party is to a record. */
export const PartyRole = Type.Enum(['party', 'participant', 'subject', 'counterpart'], {
  description: '`subject` is whose figure it is, `counterpart` in relation to whom.',
});
export type PartyRole = Static<typeof PartyRole>;
