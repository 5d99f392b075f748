/** One record of each kind, as the store gives them, for tests of how they are written. */
import type { Agreement, Event, Figure } from '@footing/model';

type Common = Omit<Event, 'slug' | 'type' | 'date' | 'place' | 'basis' | 'parties' | 'agreements'>;
type Party = Omit<Event['parties'][number], 'role'>;

const common = (): Common => ({
  id: '01890000-0000-7000-8000-000000000001',
  work: 'a-work',
  title: 'A title',
  summary: 'A summary.',
  sections: ['first-section', 'second-section'],
  citations: [
    { number: 7, section: 'first-section', basis: 'mark' },
    { number: 12, section: null, basis: null },
  ],
  evidenceHealth: 'sound',
  uncitedReason: null,
  note: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
});

const harbour: Party = { slug: 'harbour', name: 'Harbour', entity: 'place', country: 'DE' };
const union: Party = { slug: 'a-union', name: 'A union', entity: 'organisation', country: 'KZ' };

export function agreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    ...common(),
    slug: 'an-agreement',
    type: 'charter',
    status: 'signed',
    level: 'port',
    signed: '2019-05',
    valid: '2019/2024',
    parties: [
      { ...harbour, role: 'party' },
      { ...union, role: 'party' },
    ],
    sectors: ['rails', 'ports'],
    value: { amount: '1500000.50', currency: 'EUR', qualifier: 'about' },
    event: 'an-event',
    eventNote: null,
    ...changes,
  };
}

export function event(changes: Partial<Event> = {}): Event {
  return {
    ...common(),
    slug: 'an-event',
    type: 'visit',
    date: '2019-06-03',
    place: 'harbour',
    basis: 'text',
    parties: [{ ...union, role: 'participant' }],
    agreements: ['an-agreement', 'another'],
    ...changes,
  };
}

export function figure(changes: Partial<Figure> = {}): Figure {
  return {
    ...common(),
    slug: 'a-figure',
    indicator: 'wagons',
    period: '2019',
    value: '41000',
    upperValue: null,
    unit: 'wagons',
    qualifier: 'exact',
    comparison: { kind: 'growth', value: '4.5', qualifier: 'nearly', base: null },
    parties: [
      { ...harbour, role: 'subject' },
      { ...union, role: 'counterpart' },
    ],
    ...changes,
  };
}
