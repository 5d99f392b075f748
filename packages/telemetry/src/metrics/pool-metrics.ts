/** Measures the use of a pool of database connections. */
import { Gauge, type Registry } from 'prom-client';

/** What a pool tells of itself. */
export interface PoolUse {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  readonly options: { readonly max?: number | undefined };
}

/** Adds the connections of a pool, in use and idle, how many there may be, and who waits for one. */
export function poolMetrics(registry: Registry, pool: PoolUse): void {
  const registers = [registry];
  new Gauge({
    name: 'footing_database_pool_connections',
    help: 'Database connections of this process, by whether they are in use.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
    },
  });
  new Gauge({
    name: 'footing_database_pool_max_connections',
    help: 'Most database connections that this process opens.',
    registers,
    collect() {
      this.set(pool.options.max ?? 0);
    },
  });
  new Gauge({
    name: 'footing_database_pool_waiting_requests',
    help: 'Statements and transactions that wait for a database connection.',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
}
