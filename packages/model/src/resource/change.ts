/** The schemas of changes: one for each type, with its subject and what was before and after. */
import Type, { type Static, type TSchema } from '@footing/typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Instant, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LinkStateName, VerdictName } from '../vocabulary/link.ts';
import { RECORD_KINDS } from '../vocabulary/record.ts';
import { IncidentCause } from './incident.ts';

const Fields = Type.Record(Type.String(), Type.Unknown(), {
  description: 'The fields that differ, as the API shows them.',
});
const Titled = Type.Object({ title: Type.String() });
const Sourced = Type.Object({ title: Type.String(), evidenceHealth: EvidenceHealth });
const Health = Type.Object({ evidenceHealth: EvidenceHealth });
const Moved = Type.Object({ movedTo: Nullable(Type.String()) });
const Outage = Type.Object({ outageSince: Nullable(Type.String()) });
const IncidentNews = Type.Object({
  cause: IncidentCause,
  links: Type.Integer({ minimum: 0, description: 'Links that are confirmed broken by it.' }),
});
const State = Type.Object({ state: LinkStateName });
const JudgedState = Type.Object({
  ...State.properties,
  verdict: Nullable(VerdictName),
  reason: Nullable(Type.String()),
});

/** The kinds of things that change. */
const SUBJECT_KINDS = ['link', 'host', 'network', 'incident', 'citation', ...RECORD_KINDS] as const;
/** The kind of thing that a change is about. */
export const SubjectKind = Type.Enum([...SUBJECT_KINDS], { description: 'The kind of thing that changed.' });
export type SubjectKind = Static<typeof SubjectKind>;

/** The shape of one type of change. `before` is null for what begins, `after` for what ends. */
function change<Name extends string, Before extends TSchema, After extends TSchema>(
  type: Name,
  kinds: readonly SubjectKind[],
  before: Before,
  after: After,
) {
  return Type.Object({
    id: Type.String({
      pattern: '^[0-9]{1,19}$',
      description: 'Number of the change: the same wherever it is told, so that it can be told apart.',
    }),
    type: Type.Literal(type),
    at: Instant,
    subject: Type.Object({
      kind: Type.Enum([...kinds]),
      id: Uuid,
      name: Type.String({
        description:
          'Slug of a record, URL of a link, name of a host or machine, `WORK/NUMBER` of a citation; of an incident the name of its cause. It is told also where the subject is gone.',
      }),
      title: Nullable(
        Type.String({
          description: 'Title that a record or citation has now; null of what is gone or has none.',
        }),
      ),
    }),
    actor: Type.String({ description: 'Who changed it: `worker`, `load`, or a program on the database.' }),
    host: Nullable(Type.String({ description: 'Host of the link or incident.' })),
    works: Type.Array(Type.String(), { description: 'Works that cite or contain the subject.' }),
    sections: Type.Array(Type.String(), {
      description: 'Sections that cite or mention it, as `WORK/SECTION`.',
    }),
    before,
    after,
  });
}

/** Every type of change, by its name. */
export const CHANGES = {
  'link.state_changed': change('link.state_changed', ['link'], State, JudgedState),
  'link.moved': change('link.moved', ['link'], Moved, Moved),
  'host.outage_began': change('host.outage_began', ['host'], Outage, Outage),
  'host.outage_ended': change('host.outage_ended', ['host'], Outage, Outage),
  'network.outage_began': change('network.outage_began', ['network'], Outage, Outage),
  'network.outage_ended': change('network.outage_ended', ['network'], Outage, Outage),
  'incident.opened': change('incident.opened', ['incident'], Type.Null(), IncidentNews),
  'incident.reopened': change('incident.reopened', ['incident'], Type.Null(), IncidentNews),
  'incident.closed': change('incident.closed', ['incident'], Type.Null(), IncidentNews),
  'record.created': change('record.created', RECORD_KINDS, Type.Null(), Sourced),
  'record.updated': change('record.updated', RECORD_KINDS, Fields, Fields),
  'record.deleted': change('record.deleted', RECORD_KINDS, Sourced, Type.Null()),
  'record.restored': change('record.restored', RECORD_KINDS, Type.Null(), Sourced),
  'record.health_changed': change('record.health_changed', RECORD_KINDS, Health, Health),
  'citation.created': change('citation.created', ['citation'], Type.Null(), Titled),
  'citation.updated': change('citation.updated', ['citation'], Fields, Fields),
  'citation.deleted': change('citation.deleted', ['citation'], Titled, Type.Null()),
  'citation.restored': change('citation.restored', ['citation'], Type.Null(), Titled),
} as const;

/** The type of a change. */
export const ChangeType = Type.Enum(Object.keys(CHANGES) as (keyof typeof CHANGES)[], {
  description: 'What kind of change it is.',
});
export type ChangeType = Static<typeof ChangeType>;

/** A change in what is believed of a link, a host, a record or a citation. */
export const Change = Type.Unsafe<Static<(typeof CHANGES)[ChangeType]>>(
  Type.Union(Object.values(CHANGES), {
    description:
      'A change in what is believed of a link, a host, a record or a citation, or an incident. `type` says which.',
  }),
);
export type Change = Static<typeof Change>;
