/** Fills an empty database with links over hosts, as the benchmarks of the worker and the store have them. */
import type pg from 'pg';

/** One host has a tenth of all links; the rest are spread evenly. */
const BIG_HOST_SHARE = 0.1;

/** Links over the hosts `host-0.example.org` and on, all due; `port` is part of their addresses. */
export async function seedSkewedLinks(
  pool: pg.Pool,
  links: number,
  hosts: number,
  port: number,
): Promise<void> {
  await pool.query(`
    INSERT INTO hosts (id, name) SELECT gen_random_uuid(), 'host-' || n || '.example.org:${port}' FROM generate_series(0, ${hosts} - 1) n;
    INSERT INTO links (id, url, host_id)
      SELECT gen_random_uuid(), 'http://' || h.name || '/page-' || n, h.id
      FROM generate_series(1, ${links}) n
      JOIN hosts h ON h.name = 'host-' || CASE WHEN n <= ${links * BIG_HOST_SHARE} THEN 0 ELSE n % ${hosts} END || '.example.org:${port}';`);
  await pool.query('VACUUM ANALYZE');
}
