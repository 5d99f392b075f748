/** Adds an example to every parameter of the OpenAPI document. */
import { exampleRequest } from './examples.ts';
import type { Operation, Parameter } from './operations.ts';

/**
 * Values that, alone, give results on the first corpus; under `operation.parameter` where an operation needs another than
 * the rest. Ids and cursors differ from load to load, so theirs only show the form: take them from a list.
 */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  limit: 10,
  cursor: 'WyJkZXpob3UiXQ',
  count: true,
  fields: ['title', 'evidenceHealth'],
  'listPlaces.fields': ['name'],
  'listOrganisations.fields': ['name'],
  'listLinks.fields': ['url', 'state'],
  'listHosts.fields': ['name', 'states'],
  'listCitations.fields': ['title', 'link'],
  sort: '-date',
  'listLinks.sort': '-stateSince',
  'listHosts.sort': '-unwell',
  'listChanges.sort': '-at',
  facets: ['type'],
  include: ['citations'],
  'listLinks.include': ['dependents'],
  'getLink.include': ['dependents'],
  format: 'csv',
  'getAgreement.format': 'jsonld',
  'getEvent.format': 'jsonld',
  'getFigure.format': 'jsonld',
  'listCitations.format': 'bibtex',
  'getCitation.format': 'bibtex',

  q: 'tractor',
  'listEvents.q': 'exhibition',
  'listPartnerships.q': 'university',
  'exportEvents.q': 'exhibition',
  'listFigures.q': 'trade',
  'exportFigures.q': 'trade',
  'listPlaces.q': 'chongqing',
  'listHosts.q': 'belta',
  type: ['exhibition'],
  'listAgreements.type': ['roadmap'],
  'exportAgreements.type': ['roadmap'],
  'listPartners.type': ['twinning'],
  'listPartnerships.type': ['twinning'],
  'listChanges.type': ['record.created'],
  'streamChanges.type': ['record.created'],
  'readAtomFeed.type': ['record.created'],
  'readJsonFeed.type': ['record.created'],
  status: ['signed'],
  level: ['regional'],
  sector: ['education'],
  event: 'li-qiang-visit-2024-08',
  party: ['minsk-region'],
  country: ['CN'],
  'listPlaces.country': 'CN',
  'listOrganisations.country': 'CN',
  place: ['chongqing'],
  'listOrganisations.place': 'minsk',
  venue: 'minsk',
  within: 'shandong',
  from: '2023-07',
  to: '2024',
  validOn: '2023-06',
  indicator: ['trade-turnover'],
  'listSeries.indicator': 'trade-turnover',
  subject: 'belarus',
  'listChanges.subject': ['agreement'],
  'streamChanges.subject': ['agreement'],
  'readAtomFeed.subject': ['agreement'],
  'readJsonFeed.subject': ['agreement'],
  counterpart: 'china',
  unit: 'USD',
  minValue: '1000000',
  maxValue: '5000000000',
  below: true,
  between: 'countries',
  abroad: true,
  kind: 'web',
  'listPlaces.kind': 'city',
  'listOrganisations.kind': 'exchange',
  work: 'belarusian-chinese-partnership-2024',
  section: 'from-in-depth-plans-to-project-implementation',
  citation: 58,
  'listEvents.citation': 70,
  'exportEvents.citation': 70,
  'listFigures.citation': 2,
  'exportFigures.citation': 2,
  health: ['unchecked'],
  state: ['unchecked'],
  outage: false,
  open: true,
  cause: ['host'],
  lang: 'ru',
  'listIncidents.fields': ['name', 'openedAt'],
  host: 'www.belta.by',
  needsReview: true,
  since: '2024-01-01T00:00:00Z',
  'last-event-id': 'WyIxIl0',
  waitSeconds: 10,
  verdict: 'broken',
  hosts: 5,
  asOf: '2099-12-31',
  over: 'weeks',
  'reportEvidenceHealth.from': '2026-01-01',
  'reportEvidenceHealth.to': '2099-12-31',
  'reportLinkHealth.from': '2026-01-01',
  'reportLinkHealth.to': '2099-12-31',

  'getAgreement.slug': 'ict-memorandum-2024',
  'getEvent.slug': 'li-qiang-visit-2024-08',
  'getFigure.slug': 'trade-turnover-belarus-china-2023-01-2023-06',
  'getOrganisation.slug': 'butb',
  'getPlace.slug': 'chongqing',
  'listPartners.slug': 'minsk-region',
  number: 82,
  id: '01a20fc6-0dbe-74c9-81a5-09dbdbe7beca',
  check: '01a20fc6-0dbe-74c9-81a5-09dbdbe7beca',
  code: 'not-found',
  'getSchema.name': 'agencies',
  channel: ['webhook'],
  subscription: 'editors',
  'listDeliveries.state': ['waiting'],
  'getSubscription.name': 'editors',
  'getHost.name': 'www.belta.by',
};

/**
 * Adds to each parameter of an operation its example. Those of the operation's example request have its values; the rest
 * are marked `x-disabled`, by which the reference sends them only once a reader switches them on.
 */
export function addParameterExamples(operation: Operation): void {
  const [, query = ''] = (exampleRequest(operation) ?? '').split('?');
  const sent = new URLSearchParams(query);
  for (const parameter of operation.parameters ?? []) {
    const { name } = parameter;
    const value = EXAMPLES[`${operation.operationId}.${name}`] ?? EXAMPLES[name];
    if (sent.has(name)) parameter.examples = { default: { value: typed(parameter, sent.getAll(name)) } };
    else if (parameter.in === 'path') parameter.examples = { default: { value } };
    else parameter.examples = { default: { value, 'x-disabled': true } };
  }
}

/** The values of a query parameter as its schema types them. */
function typed({ schema }: Parameter, values: readonly string[]): unknown {
  const [first = ''] = values;
  switch (schema?.type) {
    case 'array':
      return values;
    case 'integer':
      return Number(first);
    case 'boolean':
      return first === 'true';
    default:
      return first;
  }
}
