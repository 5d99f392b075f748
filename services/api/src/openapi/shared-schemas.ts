/** The schemas to which routes refer by name, so the OpenAPI document contains each only once. */
import {
  Agreement,
  Change,
  Check,
  CheckDetail,
  Citation,
  Delivery,
  Dependents,
  Event,
  EvidenceReport,
  FacetName,
  Facets,
  Figure,
  FigureSeries,
  Host,
  Incident,
  IncidentDetail,
  Link,
  LinkHealth,
  LinkReport,
  Organisation,
  OrganisationDetail,
  Partners,
  Partnership,
  Place,
  PlaceDetail,
  Problem,
  SearchHit,
  Sector,
  Subscription,
  Vocabulary,
  Work,
} from '@footing/model';
import Type, { type Static, type TSchema } from '@footing/typebox';

/** The shapes of the API's resources by their names in the OpenAPI document. */
const RESOURCES = {
  Agreement,
  Change,
  Check,
  CheckDetail,
  Citation,
  Delivery,
  Dependents,
  Event,
  Facets,
  Figure,
  FigureSeries,
  Host,
  Incident,
  IncidentDetail,
  Link,
  EvidenceReport,
  LinkHealth,
  LinkReport,
  Organisation,
  OrganisationDetail,
  Partners,
  Partnership,
  Place,
  PlaceDetail,
  Problem,
  SearchHit,
  Sector,
  Subscription,
  Vocabulary,
  Work,
} as const;

/** A reference to one of the schemas of a table by its name, with the type of that schema. */
function reference<Table extends object, Name extends keyof Table & string>(_table: Table, name: Name) {
  return Type.Unsafe<Table[Name] extends TSchema ? Static<Table[Name]> : never>(Type.Ref(`${name}#`));
}

const resource = <Name extends keyof typeof RESOURCES>(name: Name) => reference(RESOURCES, name);

const PAGE_DESCRIPTION = 'A page of the list. The `Link` header (RFC 8288) has the address of the next.';

function pageOf<Name extends keyof typeof RESOURCES>(name: Name) {
  return Type.Object(
    {
      items: Type.Array(resource(name)),
      nextCursor: Type.Union([Type.String(), Type.Null()], {
        description: 'Cursor of the next page; null on the last.',
      }),
      total: Type.Optional(
        Type.Integer({ minimum: 0, description: 'With `count=true`: how many items meet the filters.' }),
      ),
    },
    { description: PAGE_DESCRIPTION },
  );
}

/** The log has no end: its cursor is there on every page. */
function changePage() {
  const { items, nextCursor } = pageOf('Change').properties;
  const cursor = Type.String({
    description: 'Where reading goes on, also after the last page: keep it, and ask with it again.',
  });
  return Type.Object({ items, nextCursor, cursor }, { description: PAGE_DESCRIPTION });
}

function recordPageOf<Name extends 'Agreement' | 'Event' | 'Figure'>(name: Name) {
  return Type.Object(
    {
      ...pageOf(name).properties,
      facets: Type.Optional(resource('Facets')),
      facetsCut: Type.Optional(
        Type.Array(FacetName, {
          description: 'Facets with more than 50 values, of which the commonest are counted.',
        }),
      ),
    },
    { description: PAGE_DESCRIPTION },
  );
}

function entityPageOf<Name extends 'Place' | 'Organisation'>(name: Name) {
  return Type.Object(
    {
      ...pageOf(name).properties,
      match: Type.Optional(
        Type.Literal('spelling', {
          description: 'Nothing has the words of `q`; these have names that are spelt much like it.',
        }),
      ),
    },
    { description: PAGE_DESCRIPTION },
  );
}

const listOf = <Name extends keyof typeof RESOURCES>(name: Name) =>
  Type.Object({ items: Type.Array(resource(name)) }, { description: 'The whole list.' });

/** The shapes of lists by their names: pages of long lists, and short lists that come whole. */
const LISTS = {
  AgreementPage: recordPageOf('Agreement'),
  ChangePage: changePage(),
  CheckPage: pageOf('Check'),
  CitationPage: pageOf('Citation'),
  DeliveryPage: pageOf('Delivery'),
  EventPage: recordPageOf('Event'),
  FigurePage: recordPageOf('Figure'),
  FigureSeriesList: listOf('FigureSeries'),
  HostPage: pageOf('Host'),
  IncidentPage: pageOf('Incident'),
  LinkPage: pageOf('Link'),
  OrganisationPage: entityPageOf('Organisation'),
  PartnershipPage: pageOf('Partnership'),
  PlacePage: entityPageOf('Place'),
  SearchHitPage: pageOf('SearchHit'),
  SectorList: listOf('Sector'),
  SubscriptionPage: pageOf('Subscription'),
  VocabularyList: listOf('Vocabulary'),
  WorkPage: pageOf('Work'),
} as const;

const SHARED = { ...RESOURCES, ...LISTS } as const;

/** The schemas to register once; every route then refers to them by name. */
export function sharedSchemas(): (TSchema & { $id: string })[] {
  return Object.entries(SHARED).map(([$id, schema]) => ({ ...schema, $id }));
}

/** A reference to a shared schema, with the type of that schema. */
export function shared<Name extends keyof typeof SHARED>(name: Name) {
  return reference(SHARED, name);
}

/** A reference to the page of a list of records of any of the three kinds. */
export function sharedRecordPage(name: 'Agreement' | 'Event' | 'Figure') {
  return Type.Unsafe<Static<ReturnType<typeof recordPageOf>>>(Type.Ref(`${name}Page#`));
}

/** The error responses of a route, by status. */
export function problemAnswers<const Status extends number>(...statuses: Status[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'A problem (RFC 9457).',
        content: { 'application/problem+json': { schema: shared('Problem') } },
      },
    ]),
  ) as Record<
    Status,
    {
      description: string;
      content: { 'application/problem+json': { schema: ReturnType<typeof shared<'Problem'>> } };
    }
  >;
}
