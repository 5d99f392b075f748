/** The requests of the examples in the OpenAPI document. */

/**
 * For each operation, the request whose real response is the example. `LINK` and `CHECK` stand for ids; the requests of
 * checks come last, since they are the first for which one is recorded, and after them those of incidents, for which a
 * link breaks (`INCIDENT`).
 */
export const EXAMPLE_REQUESTS: Readonly<Record<string, string>> = {
  listAgreements: '/v1/agreements?party=minsk-region&party=chongqing&sort=-date&limit=1&facets=type',
  getAgreement: '/v1/agreements/ict-memorandum-2024?include=citations&include=links',
  listEvents: '/v1/events?place=shanghai&type=exhibition&limit=1',
  getEvent: '/v1/events/li-qiang-visit-2024-08',
  listFigures: '/v1/figures?indicator=trade-turnover&from=2023&to=2023&sort=-value&limit=1',
  getFigure: '/v1/figures/trade-turnover-belarus-china-2023-01-2023-06',
  listOrganisations: '/v1/organisations?kind=exchange&limit=1',
  getOrganisation: '/v1/organisations/butb',
  listPlaces: '/v1/places?within=shandong&limit=1',
  getPlace: '/v1/places/chongqing',
  listPartners: '/v1/places/grodno/partners?below=true',
  listVocabularies: '/v1/vocabularies',
  listSectors: '/v1/sectors',
  getSchema: '/v1/schemas/agencies',
  search: '/v1/search?q=tractor&limit=1',
  listSeries: '/v1/series?indicator=accredited-participants&subject=butb',
  listDependents: '/v1/works/belarusian-chinese-partnership-2024/citations/56/dependents',
  exportAgreements: '/v1/exports/agreements?party=minsk-region&type=roadmap&format=csv',
  exportEvents: '/v1/exports/events?place=shanghai&type=exhibition',
  exportFigures: '/v1/exports/figures?indicator=accredited-participants&format=csv',
  listWorks: '/v1/works',
  getWork: '/v1/works/belarusian-chinese-partnership-2024',
  listCitations: '/v1/citations?section=from-in-depth-plans-to-project-implementation&limit=1',
  getCitation: '/v1/works/belarusian-chinese-partnership-2024/citations/82',
  listLinks: '/v1/links?host=mlyn.by',
  getLink: '/v1/links/LINK',
  listHosts: '/v1/hosts?q=belta&limit=1',
  getHost: '/v1/hosts/mlyn.by',
  reportLinkHealth: '/v1/reports/link-health?hosts=1',
  listChanges: '/v1/changes?type=record.created&subject=agreement&limit=1',
  streamChanges: '/v1/changes/stream?since=2024-01-01T00:00:00Z&limit=1',
  livez: '/livez',
  readyz: '/readyz',
  getProblem: '/problems/not-found',
  getContext: '/contexts/record.jsonld',
  listChecks: '/v1/links/LINK/checks',
  getCheck: '/v1/links/LINK/checks/CHECK',
  listIncidents: '/v1/incidents?open=true&limit=1',
  getIncident: '/v1/incidents/INCIDENT',
};
