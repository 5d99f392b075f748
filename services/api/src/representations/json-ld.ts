/** Represents records as JSON-LD 1.1 in terms of schema.org. */
import type { Agreement, Event, Figure, RecordKind } from '@footing/model';

/** URL of the context, relative to the API. */
export const CONTEXT_PATH = '/contexts/record.jsonld';

/** The JSON-LD context: the fields of records as terms of schema.org, where it has them. */
export const CONTEXT = {
  '@context': {
    '@version': 1.1,
    schema: 'https://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    footing: 'urn:footing:',
    title: 'schema:name',
    summary: 'schema:description',
    slug: 'schema:identifier',
    signed: 'schema:dateCreated',
    valid: 'schema:temporalCoverage',
    date: 'schema:temporalCoverage',
    period: 'schema:observationPeriod',
    place: { '@id': 'schema:location', '@type': '@id' },
    parties: { '@id': 'schema:participant', '@container': '@set' },
    sectors: { '@id': 'schema:about', '@container': '@set' },
    sources: { '@id': 'schema:citation', '@type': '@id', '@container': '@set' },
    work: { '@id': 'schema:isBasedOn', '@type': '@id' },
    amount: 'schema:price',
    currency: 'schema:priceCurrency',
    value: 'schema:value',
    unit: 'schema:unitText',
    indicator: 'schema:measuredProperty',
    type: 'schema:additionalType',
    evidenceHealth: 'footing:evidenceHealth',
    country: 'schema:addressCountry',
    role: 'schema:roleName',
    name: 'schema:name',
    createdAt: { '@id': 'schema:sdDatePublished', '@type': 'xsd:dateTime' },
    items: { '@id': '@graph', '@container': '@set' },
  },
};

const TYPES = {
  agreement: 'schema:CreativeWork',
  event: 'schema:Event',
  figure: 'schema:Observation',
} as const satisfies Record<RecordKind, string>;

/** One record as a JSON-LD 1.1 node. Nulls are left out. */
export function toJsonLd(kind: RecordKind, record: Agreement | Event | Figure): Record<string, unknown> {
  const { slug, work, title, summary, parties, citations, evidenceHealth, createdAt } = record;
  const node = {
    '@id': `/v1/${kind}s/${slug}`,
    '@type': TYPES[kind],
    slug,
    title,
    summary,
    // The record is of this kind, so the function of the kind accepts it.
    ...OWN_FIELDS[kind](record as never),
    parties: parties.map(({ slug: party, name, entity, country, role }) =>
      withoutNulls({
        '@id': `/v1/${entity}s/${party}`,
        '@type': entity === 'place' ? 'schema:Place' : 'schema:Organization',
        name,
        country,
        role,
      }),
    ),
    work: `/v1/works/${work}`,
    sources: citations.map(({ number }) => `/v1/works/${work}/citations/${number}`),
    evidenceHealth,
    createdAt,
  };
  return withoutNulls(node);
}

function withoutNulls(node: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && value !== undefined),
  );
}

function ofAgreement({ type, signed, valid, sectors, value }: Agreement): Record<string, unknown> {
  const money = value === null ? {} : { amount: value.amount, currency: value.currency };
  return { type, signed, valid, sectors, ...money };
}

function ofEvent({ type, date, place }: Event): Record<string, unknown> {
  return { type, date, place: place === null ? null : `/v1/places/${place}` };
}

function ofFigure({ indicator, period, value, unit }: Figure): Record<string, unknown> {
  return { indicator, period, value, unit };
}

/** The fields that only one kind has. */
const OWN_FIELDS: Readonly<Record<RecordKind, (record: never) => Record<string, unknown>>> = {
  agreement: ofAgreement,
  event: ofEvent,
  figure: ofFigure,
};

/** A page of records as one JSON-LD document. */
export function pageAsJsonLd(kind: RecordKind, records: readonly (Agreement | Event | Figure)[]): string {
  return JSON.stringify({ '@context': CONTEXT_PATH, items: records.map((record) => toJsonLd(kind, record)) });
}
