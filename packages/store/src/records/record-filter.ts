/** Turns the filters of records into SQL conditions. */
import { parseEdtf, type RecordFilter, type RecordKind } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { evidenceHealth } from '../history/evidence-as-of.ts';
import { tsQuery } from '../text-search.ts';

/** One condition for each given filter, by the filter's name. All are over `records AS r`. */
export type Conditions = Partial<Record<keyof RecordFilter | 'kind' | 'asOf', SQL>>;

/** A filter, and the instant, which is included, at which the evidence is to have had its health. */
export type RecordFilterAt = RecordFilter & { asOf?: string };

/** The conditions of a filter, and of the kind. */
export function conditionsOf(kind: RecordKind, filter: RecordFilterAt): Conditions {
  const conditions: Conditions = { kind: sql`r.kind = ${kind}` };
  const given = <T>(name: keyof RecordFilterAt, value: T | undefined, condition: (value: T) => SQL): void => {
    if (value !== undefined) conditions[name] = condition(value);
  };
  given('q', filter.q, (q) => sql`r.search @@ ${tsQuery(q) ?? sql`''::tsquery`}`);
  // The type of a figure is its indicator.
  given('type', filter.type ?? filter.indicator, (values) => sql`r.type IN ${values}`);
  given('status', filter.status, (values) => sql`r.status IN ${values}`);
  given('level', filter.level, (values) => sql`r.level IN ${values}`);
  given('health', filter.health, (values) =>
    filter.asOf === undefined
      ? sql`r.id IN (SELECT record_id FROM record_health WHERE kind = ${kind} AND health IN ${values})`
      : sql`${evidenceHealth(filter.asOf)} IN ${values}`,
  );
  given('asOf', filter.asOf, (asOf) => sql`r.created_at <= ${asOf}::timestamptz`);
  given(
    'sector',
    filter.sector,
    (values) => sql`r.id IN (SELECT record_id FROM record_sectors WHERE sector IN ${values})`,
  );
  given('party', filter.party, (slugs) => all(slugs.map((slug) => withParty(slug, sql``))));
  given('country', filter.country, (codes) =>
    all(codes.map((code) => sql`r.id IN (SELECT record_id FROM record_parties WHERE country = ${code})`)),
  );
  given('subject', filter.subject, (slug) => withParty(slug, sql`AND role = 'subject'`));
  given('counterpart', filter.counterpart, (slug) => withParty(slug, sql`AND role = 'counterpart'`));
  given('place', filter.place, (slugs) =>
    all(
      slugs.map(
        (slug) =>
          sql`r.id IN (SELECT record_id FROM record_places WHERE place_id = (SELECT id FROM places WHERE slug = ${slug}))`,
      ),
    ),
  );
  given(
    'venue',
    filter.venue,
    (slug) => sql`r.place_id IN (
    SELECT a.place_id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id WHERE p.slug = ${slug})`,
  );
  const inForce = filter.validOn === undefined ? undefined : parseEdtf(filter.validOn);
  given(
    'validOn',
    inForce,
    ({ earliest, latest }) => sql`r.valid_latest >= ${earliest ?? '-infinity'}::date
    AND r.valid_earliest <= ${latest ?? 'infinity'}::date`,
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

/** All conditions except those of some filters, joined with AND. */
export function allOf(conditions: Conditions, ...except: readonly string[]): SQL {
  const kept = Object.entries(conditions).flatMap(([name, condition]) =>
    except.includes(name) ? [] : [condition],
  );
  return sql.join(kept, sql` AND `);
}

function all(conditions: readonly SQL[]): SQL {
  return sql.join([...conditions], sql` AND `);
}

function withParty(slug: string, extra: SQL): SQL {
  return sql`r.id IN (
    SELECT record_id FROM record_parties WHERE place_id = (SELECT id FROM places WHERE slug = ${slug}) ${extra}
    UNION ALL
    SELECT record_id FROM record_parties WHERE organisation_id = (SELECT id FROM organisations WHERE slug = ${slug}) ${extra})`;
}
