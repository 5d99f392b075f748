/** Validates what records of a work say of each other and of their evidence. */
import type { AgreementInput, EventInput, FigureInput, PartyRef, RecordInput } from '@footing/model';
import type { WorkFiles } from './files.ts';

/** Findings on signatures, events of agreements, ranges and the basis of citations; one line each. */
export function checkEvidence({ agreements, events, figures }: WorkFiles): string[] {
  const byDate = Map.groupBy(events, ({ date }) => date);
  const made = Map.groupBy(agreements, ({ event }) => event);
  return [
    ...agreements.flatMap((agreement) => checkSignature(agreement)),
    ...agreements.flatMap((agreement) => checkEventOf(agreement, byDate.get(agreement.signed) ?? [])),
    ...events.flatMap((event) => checkRepetition(event, made.get(event.slug) ?? [])),
    ...figures.flatMap((figure) => checkRange(figure)),
    ...checkBasis([...agreements, ...events, ...figures]),
  ];
}

function checkSignature({ slug, status, signed }: AgreementInput): string[] {
  return signed !== null && status !== 'signed'
    ? [`agreement ${slug}: it is ${status}, so that it has no date of signature`]
    : [];
}

/** An agreement and an event of one date and the same parties belong together, or the agreement says why not. */
function checkEventOf(
  { slug, signed, event, eventNote, parties }: AgreementInput,
  sameDay: EventInput[],
): string[] {
  if (signed === null || event !== null || (eventNote ?? null) !== null) return [];
  return sameDay
    .filter((other) => isSame(parties, other.parties))
    .map((other) => `agreement ${slug}: event ${other.slug} has its date and parties, and is not named`);
}

/** An event that is nothing but the making of one agreement is no event; one that is more says so in its note. */
function checkRepetition(
  { slug, date, place, note, parties }: EventInput,
  [only, ...more]: AgreementInput[],
): string[] {
  const repeats =
    only !== undefined &&
    more.length === 0 &&
    date !== null &&
    place === null &&
    note === null &&
    only.signed === date &&
    isSame(parties, only.parties);
  return repeats ? [`event ${slug}: it is nothing but the signing of agreement ${only.slug}`] : [];
}

function checkRange({ slug, value, upperValue = null, qualifier }: FigureInput): string[] {
  if ((qualifier === 'range') !== (upperValue !== null))
    return [`figure ${slug}: a range has an upper value, and nothing else has`];
  return upperValue !== null && Number(upperValue) <= Number(value)
    ? [`figure ${slug}: its upper value is not above its value`]
    : [];
}

/** Either all references of a work say by which rule they belong to their record, or none does. */
function checkBasis(records: readonly RecordInput[]): string[] {
  const says = (record: RecordInput): boolean => record.citations.every(({ basis }) => basis !== undefined);
  const saysNothing = (record: RecordInput): boolean =>
    record.citations.every(({ basis }) => basis === undefined);
  if (records.every(saysNothing)) return [];
  return records
    .filter((record) => !says(record))
    .map(({ slug }) => `${slug}: a citation does not say its basis, as those of other records do`);
}

function isSame(one: readonly PartyRef[], other: readonly PartyRef[]): boolean {
  const names = (parties: readonly PartyRef[]): string =>
    parties
      .map(({ place, organisation }) => `${place ?? ''}:${organisation ?? ''}`)
      .sort()
      .join(' ');
  return names(one) === names(other);
}
