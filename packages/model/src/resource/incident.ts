/** The schemas of incidents in the API. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LinkStateName } from '../vocabulary/link.ts';
import { RestingRecord } from './dependents.ts';

/** What an incident is about. */
export const IncidentCause = Type.Enum(['link', 'host', 'network'], {
  description:
    '`link`: one page is gone. `host`: a host is down, or several of its links are lost together. `network`: the network of a worker itself; nobody is to blame.',
});
export type IncidentCause = Static<typeof IncidentCause>;

/** What happened in an incident. */
export const IncidentStep = Type.Enum(
  ['opened', 'reopened', 'host_down', 'host_up', 'links_lost', 'links_back', 'joined', 'closed'],
  {
    description:
      '`links_lost` and `links_back`: `links` of it were confirmed broken, or answer again. `host_down` and `host_up`: the host or network as a whole. `joined`: it became part of the incident of its host.',
  },
);
export type IncidentStep = Static<typeof IncidentStep>;

/** One cause that took sources away, from its beginning to its end. */
export const Incident = Type.Object(
  {
    id: Uuid,
    cause: IncidentCause,
    name: Type.String({
      description: 'URL of the link, name of the host, or name of the machine whose network it is.',
    }),
    host: Nullable(Type.String({ description: 'Host of the link; null for a network.' })),
    isOpen: Type.Boolean(),
    isDown: Type.Boolean({ description: 'Whether the host or network as a whole does not answer now.' }),
    openedAt: Instant,
    closedAt: Nullable({ ...Instant, description: 'When all of it was well again; null while it is open.' }),
    reopened: Type.Integer({ minimum: 0, description: 'How often it began again after its end.' }),
    links: Type.Integer({ minimum: 0, description: 'Links that it has concerned in all.' }),
    lostLinks: Type.Integer({ minimum: 0, description: 'Links that are confirmed broken by it now.' }),
    works: Type.Array(Type.String(), { description: 'Works that cite its links.' }),
    sections: Type.Array(Type.String(), { description: 'Sections that cite them, as `WORK/SECTION`.' }),
    partOf: Nullable({ ...Uuid, description: 'The incident of its host, of which it became a part.' }),
  },
  { description: 'One cause that took sources away: a link, a host or our own network.' },
);
export type Incident = Static<typeof Incident>;

/** Numbers of records by their kind. */
export const RecordsByKind = Type.Object({
  agreements: Type.Integer({ minimum: 0 }),
  events: Type.Integer({ minimum: 0 }),
  figures: Type.Integer({ minimum: 0 }),
});
export type RecordsByKind = Static<typeof RecordsByKind>;

/** An incident with what happened in it and what leans on it. */
export const IncidentDetail = Type.Object(
  {
    ...Incident.properties,
    summary: Type.String({
      description: 'What it costs, in one sentence, in the language that is asked for.',
    }),
    timeline: Type.Array(
      Type.Object({
        at: Instant,
        step: IncidentStep,
        links: Type.Integer({ minimum: 0, description: 'Number of links that it was about.' }),
      }),
      { description: 'What happened, oldest first; the newest 200 where there is more.' },
    ),
    linkItems: Type.Array(
      Type.Object({
        id: Uuid,
        url: Type.String(),
        state: LinkStateName,
        lostAt: Nullable({ ...Instant, description: 'When it was confirmed broken; null if it never was.' }),
        backAt: Nullable({ ...Instant, description: 'When it was well again; null while it is not.' }),
      }),
      { description: 'Its links, those that are still concerned first; at most 200.' },
    ),
    dependents: Type.Object(
      {
        total: RecordsByKind,
        withoutLivingSource: RecordsByKind,
        items: Type.Array(
          Type.Object({
            ...RestingRecord.properties,
            hasLivingSource: Type.Boolean(),
          }),
          { description: 'Those without a living source first; at most 200.' },
        ),
      },
      { description: 'The records that rest on its links. A source in print, too, is a living one.' },
    ),
  },
  { description: 'An incident with what happened in it and what leans on it.' },
);
export type IncidentDetail = Static<typeof IncidentDetail>;
