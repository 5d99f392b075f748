/** Which subscriptions want a notice, as conditions of SQL on a subscription `s` and a notice `n`. */
import { type SQL, sql } from '#drizzle';

/** Whether a subscription is served now. */
export const IS_SERVED: SQL = sql`s.paused_at IS NULL AND s.disabled_at IS NULL
  AND (s.muted_until IS NULL OR s.muted_until <= now())`;

/** Whether a subscription wants what a notice tells. */
export const IS_WANTED: SQL = sql`
  (n.kind = ANY(s.kinds) OR (n.kind = 'host_out' AND 'broken' = ANY(s.kinds)))
  AND (s.hosts = '{}' OR n.host = ANY(s.hosts))
  AND (s.works = '{}' OR s.works && n.works)
  AND (s.sections = '{}' OR s.sections && n.sections)
  AND CASE WHEN s.records = '{}' THEN true
    WHEN n.subject_kind NOT IN ('incident', 'link') THEN n.subject_name = ANY(s.records)
    ELSE EXISTS (
      SELECT FROM citations c JOIN record_citations rc ON rc.citation_id = c.id JOIN records r ON r.id = rc.record_id
      WHERE r.slug = ANY(s.records) AND (c.link_id = n.subject_id
        OR c.link_id IN (SELECT link_id FROM incident_links WHERE incident_id = n.subject_id)))
    END`;

/**
 * Notices with the reach that their incidents have now, as the rows of `n`. Those of parts of another incident are left
 * out: that one's notice tells of them.
 */
export const REACHING: SQL = sql`(
  SELECT t.id, t.story, t.kind, t.subject_kind, t.subject_id, t.subject_name, t.host,
    coalesce(i.works, t.works) AS works, coalesce(i.sections, t.sections) AS sections, t.at, t.released_at,
    t.before, t.after
  FROM notices t LEFT JOIN incidents i ON t.subject_kind = 'incident' AND i.id = t.subject_id
  WHERE i.part_of IS NULL)`;

/** Incidents that are open and not held back, as the rows of `n`. */
export const DOWN: SQL = sql`(
  SELECT i.id, CASE i.cause WHEN 'link' THEN 'broken' WHEN 'host' THEN 'host_out' ELSE 'network_out' END AS kind,
    'incident' AS subject_kind, i.id AS subject_id, i.name AS subject_name, i.host, i.works, i.sections,
    i.opened_at AS at, i.lost, i.links
  FROM incidents i
  WHERE i.closed_at IS NULL AND i.part_of IS NULL AND NOT EXISTS (
    SELECT FROM notices h
    WHERE h.story = 'incident:' || i.id AND h.released_at IS NULL AND h.kind <> 'restored'))`;
