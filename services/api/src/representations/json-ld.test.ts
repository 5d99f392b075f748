/** JSON-LD of each kind of record: what it is, what it points at, and that nulls are left out. */
import { describe, expect, test } from 'vitest';
import { agreement, event, figure } from '../testing/records.ts';
import { CONTEXT, pageAsJsonLd, toJsonLd } from './json-ld.ts';

const common = {
  title: 'A title',
  summary: 'A summary.',
  work: '/v1/works/a-work',
  sources: ['/v1/works/a-work/citations/7', '/v1/works/a-work/citations/12'],
  evidenceHealth: 'sound',
  createdAt: '2026-01-01T00:00:00.000Z',
};

const harbour = { '@id': '/v1/places/harbour', '@type': 'schema:Place', name: 'Harbour', country: 'DE' };
const union = {
  '@id': '/v1/organisations/a-union',
  '@type': 'schema:Organization',
  name: 'A union',
  country: 'KZ',
};

describe('a node of JSON-LD', () => {
  test('is an agreement with its parties, sectors and money', () => {
    expect(toJsonLd('agreement', agreement())).toEqual({
      ...common,
      '@id': '/v1/agreements/an-agreement',
      '@type': 'schema:CreativeWork',
      slug: 'an-agreement',
      type: 'charter',
      signed: '2019-05',
      valid: '2019/2024',
      sectors: ['rails', 'ports'],
      amount: '1500000.50',
      currency: 'EUR',
      parties: [
        { ...harbour, role: 'party' },
        { ...union, role: 'party' },
      ],
    });
  });

  test('is an event at its place', () => {
    expect(toJsonLd('event', event())).toEqual({
      ...common,
      '@id': '/v1/events/an-event',
      '@type': 'schema:Event',
      slug: 'an-event',
      type: 'visit',
      date: '2019-06-03',
      place: '/v1/places/harbour',
      parties: [{ ...union, role: 'participant' }],
    });
  });

  test('is a figure with its period, whose it is and to whom', () => {
    expect(toJsonLd('figure', figure())).toEqual({
      ...common,
      '@id': '/v1/figures/a-figure',
      '@type': 'schema:Observation',
      slug: 'a-figure',
      indicator: 'wagons',
      period: '2019',
      value: '41000',
      unit: 'wagons',
      parties: [
        { ...harbour, role: 'subject' },
        { ...union, role: 'counterpart' },
      ],
    });
  });

  test.each([
    [
      'agreement',
      agreement({ signed: null, valid: null, value: null }),
      ['signed', 'valid', 'amount', 'currency'],
    ],
    ['event', event({ date: null, place: null }), ['date', 'place']],
  ] as const)('leaves out the nulls of an %s', (kind, record, absent) => {
    const node = toJsonLd(kind, record);
    for (const name of absent) expect(node).not.toHaveProperty(name);
    expect(Object.values(node)).not.toContain(null);
    expect(node).toMatchObject({ title: 'A title', parties: expect.any(Array) });
  });
});

test('a party without a country has none, and no null', () => {
  const [party] = event().parties;
  if (party === undefined) throw new Error('the event has no party');
  const node = toJsonLd('event', event({ parties: [{ ...party, country: null }] }));
  expect(node['parties']).toEqual([
    { '@id': union['@id'], '@type': union['@type'], name: union.name, role: 'participant' },
  ]);
});

test('a page is one document with the context and a node for each record', () => {
  expect(JSON.parse(pageAsJsonLd('event', [event(), event({ slug: 'another' })]))).toEqual({
    '@context': '/contexts/record.jsonld',
    items: [
      JSON.parse(JSON.stringify(toJsonLd('event', event()))),
      expect.objectContaining({ '@id': '/v1/events/another' }),
    ],
  });
  expect(CONTEXT['@context'].items).toEqual({ '@id': '@graph', '@container': '@set' });
});
