import { type EvidenceHealth, parseEdtf, type Side } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import type { RecordKind } from '../schema/index.ts';
import { tsQuery } from '../text-search.ts';

/** Filters combine: a record is listed when it meets all that are given; of several values one is enough. */
export interface RecordFilter {
  q?: string | undefined;
  type?: readonly string[] | undefined;
  status?: readonly string[] | undefined;
  level?: readonly string[] | undefined;
  sector?: readonly string[] | undefined;
  /** Each of these takes part, on either side. */
  party?: readonly string[] | undefined;
  partyBy?: readonly string[] | undefined;
  partyCn?: readonly string[] | undefined;
  /** The party with the role `subject`, or `counterpart`. */
  subject?: string | undefined;
  counterpart?: string | undefined;
  /** A place the record touches, or one below it. */
  place?: string | undefined;
  /** EDTF; the record's range must overlap the time from the first's beginning to the second's end. */
  from?: string | undefined;
  to?: string | undefined;
  work?: string | undefined;
  section?: string | undefined;
  citation?: number | undefined;
  health?: readonly EvidenceHealth[] | undefined;
  minValue?: string | undefined;
  maxValue?: string | undefined;
  unit?: string | undefined;
  event?: string | undefined;
}

/** A condition for each filter that is given, by the filter's name; all are over `records AS r`. */
export type Conditions = Partial<Record<keyof RecordFilter | 'kind', SQL>>;

export function conditionsOf(kind: RecordKind, filter: RecordFilter): Conditions {
  const conditions: Conditions = { kind: sql`r.kind = ${kind}` };
  const given = <T>(name: keyof RecordFilter, value: T | undefined, condition: (value: T) => SQL): void => {
    if (value !== undefined) conditions[name] = condition(value);
  };
  given('q', filter.q, (q) => sql`r.search @@ ${tsQuery(q) ?? sql`''::tsquery`}`);
  given('type', filter.type, (values) => sql`r.type IN ${values}`);
  given('status', filter.status, (values) => sql`r.status IN ${values}`);
  given('level', filter.level, (values) => sql`r.level IN ${values}`);
  given('health', filter.health, (values) => sql`r.evidence_health IN ${values}`);
  given(
    'sector',
    filter.sector,
    (values) => sql`r.id IN (SELECT record_id FROM record_sectors WHERE sector IN ${values})`,
  );
  given('party', filter.party, (slugs) => everyParty(slugs, sql``));
  given('partyBy', filter.partyBy, (slugs) => everyParty(slugs, onSide('BY')));
  given('partyCn', filter.partyCn, (slugs) => everyParty(slugs, onSide('CN')));
  given('subject', filter.subject, (slug) => withParty(slug, sql`AND role = 'subject'`));
  given('counterpart', filter.counterpart, (slug) => withParty(slug, sql`AND role = 'counterpart'`));
  given(
    'place',
    filter.place,
    (slug) =>
      sql`r.id IN (SELECT record_id FROM record_places WHERE place_id = (SELECT id FROM places WHERE slug = ${slug}))`,
  );
  given('from', parseEdtf(filter.from ?? '')?.earliest ?? undefined, (day) => sql`r.latest >= ${day}::date`);
  given('to', parseEdtf(filter.to ?? '')?.latest ?? undefined, (day) => sql`r.earliest <= ${day}::date`);
  given('work', filter.work, (slug) => sql`r.work_id = (SELECT id FROM works WHERE slug = ${slug})`);
  given(
    'section',
    filter.section,
    (slug) => sql`r.id IN (
    SELECT rs.record_id FROM record_sections rs JOIN sections s ON s.id = rs.section_id WHERE s.slug = ${slug})`,
  );
  given(
    'citation',
    filter.citation,
    (number) => sql`r.id IN (
    SELECT rc.record_id FROM record_citations rc JOIN citations c ON c.id = rc.citation_id WHERE c.number = ${number})`,
  );
  given('minValue', filter.minValue, (value) => sql`r.value >= ${value}::numeric`);
  given('maxValue', filter.maxValue, (value) => sql`r.value <= ${value}::numeric`);
  given('unit', filter.unit, (unit) => sql`r.unit = ${unit}`);
  given(
    'event',
    filter.event,
    (slug) => sql`r.event_id = (SELECT id FROM records WHERE kind = 'event' AND slug = ${slug})`,
  );
  return conditions;
}

/** All conditions but the one that is left out, joined. */
export function allOf(conditions: Conditions, except?: keyof Conditions): SQL {
  const kept = Object.entries(conditions).flatMap(([name, condition]) =>
    name === except ? [] : [condition],
  );
  return sql.join(kept, sql` AND `);
}

function onSide(side: Side): SQL {
  return sql`AND side = ${side}`;
}

function everyParty(slugs: readonly string[], extra: SQL): SQL {
  return sql.join(
    slugs.map((slug) => withParty(slug, extra)),
    sql` AND `,
  );
}

function withParty(slug: string, extra: SQL): SQL {
  return sql`r.id IN (
    SELECT record_id FROM record_parties WHERE place_id = (SELECT id FROM places WHERE slug = ${slug}) ${extra}
    UNION ALL
    SELECT record_id FROM record_parties WHERE organisation_id = (SELECT id FROM organisations WHERE slug = ${slug}) ${extra})`;
}
