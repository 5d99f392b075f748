/** Validates what records of a work say of each other and of their evidence. */
import type { AgreementInput, EventInput, FigureInput, PartyRef } from '@footing/model';
import type { Finding } from './fault.ts';
import type { WorkFiles } from './files.ts';

/**
 * Findings on signatures, events of agreements, ranges and the basis of citations. What only the whole of a work can
 * show is left out if entries are missing.
 */
export function checkEvidence({ agreements, events, figures }: WorkFiles, isComplete: boolean): Finding[] {
  const byDate = Map.groupBy(events, ({ date }) => date);
  const made = Map.groupBy(agreements, ({ event }) => event);
  return [
    ...agreements.flatMap((agreement) => checkSignature(agreement)),
    ...agreements.flatMap((agreement) => checkEventOf(agreement, byDate.get(agreement.signed) ?? [])),
    ...(isComplete ? events.flatMap((event) => checkRepetition(event, made.get(event.slug) ?? [])) : []),
    ...figures.flatMap((figure) => checkRange(figure)),
    ...checkBasis([
      ...agreements.map((entry) => ['agreement', entry] as const),
      ...events.map((entry) => ['event', entry] as const),
      ...figures.map((entry) => ['figure', entry] as const),
    ]),
  ];
}

function checkSignature(entry: AgreementInput): Finding[] {
  const { slug, status, signed } = entry;
  if (signed === null || status === 'signed') return [];
  const message = `it is ${status}, so that it has no date of signature`;
  return [{ entry, path: ['signed'], record: `agreement ${slug}`, message }];
}

/** An agreement and an event of one date and the same parties belong together, or the agreement says why not. */
function checkEventOf(entry: AgreementInput, sameDay: EventInput[]): Finding[] {
  const { slug, signed, event, eventNote, parties } = entry;
  if (signed === null || event !== null || (eventNote ?? null) !== null) return [];
  return sameDay
    .filter((other) => isSame(parties, other.parties))
    .map((other) => ({
      entry,
      path: ['event'],
      record: `agreement ${slug}`,
      message: `event ${other.slug} has its date and parties, and is not named`,
    }));
}

/** An event that is nothing but the making of one agreement is no event; one that is more says so in its note. */
function checkRepetition(entry: EventInput, [only, ...more]: AgreementInput[]): Finding[] {
  const { slug, date, place, note, parties } = entry;
  const repeats =
    only !== undefined &&
    more.length === 0 &&
    date !== null &&
    place === null &&
    note === null &&
    only.signed === date &&
    isSame(parties, only.parties);
  if (!repeats) return [];
  const message = `it is nothing but the signing of agreement ${only.slug}`;
  return [{ entry, path: [], record: `event ${slug}`, message }];
}

function checkRange(entry: FigureInput): Finding[] {
  const { slug, value, upperValue = null, qualifier } = entry;
  const found = (message: string): Finding[] => [
    { entry, path: ['upperValue'], record: `figure ${slug}`, message },
  ];
  if ((qualifier === 'range') !== (upperValue !== null))
    return found('a range has an upper value, and nothing else has');
  return upperValue !== null && Number(upperValue) <= Number(value)
    ? found('its upper value is not above its value')
    : [];
}

/** A record of a kind, with the citations on which it rests. */
type Cited = readonly [kind: string, record: Pick<FigureInput, 'slug' | 'citations'>];

/** Either all references of a work say by which rule they belong to their record, or none does. */
function checkBasis(records: readonly Cited[]): Finding[] {
  const says = ([, { citations }]: Cited): boolean => citations.every(({ basis }) => basis !== undefined);
  const saysNothing = ([, { citations }]: Cited): boolean =>
    citations.every(({ basis }) => basis === undefined);
  if (records.every(saysNothing)) return [];
  return records
    .filter((record) => !says(record))
    .map(([kind, entry]) => ({
      entry,
      path: ['citations'],
      record: `${kind} ${entry.slug}`,
      message: 'a citation does not say its basis, as those of other records do',
    }));
}

function isSame(one: readonly PartyRef[], other: readonly PartyRef[]): boolean {
  const names = (parties: readonly PartyRef[]): string =>
    parties
      .map(({ place, organisation }) => `${place ?? ''}:${organisation ?? ''}`)
      .sort()
      .join(' ');
  return names(one) === names(other);
}
