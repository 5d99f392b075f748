/** Measures what is due in the database, which is the same for all processes on it. */
import { Gauge, type Registry } from 'prom-client';
import { readingGauges } from './reading-gauge.ts';
import { sharedReading } from './shared-reading.ts';

/** What is due, and what does not answer. */
export interface Backlog {
  linksDue: number;
  /** How long the link that has been due for longest has been so; 0 where none is due. */
  oldestDueSeconds: number;
  hostsInOutage: number;
  hostsSetAside: number;
}

/**
 * Adds what is due. It is read when it is asked for, at most once in ten seconds; while it cannot be read within five,
 * its values are absent and `footing_database_up` is 0.
 */
export function backlogMetrics(registry: Registry, read: () => Promise<Backlog>): void {
  const reading = sharedReading(read);
  const gauge = readingGauges(registry, reading);
  gauge('footing_links_due', 'Links that are due for a check.', ({ linksDue }) => linksDue);
  gauge(
    'footing_links_oldest_due_age_seconds',
    'How long the link that has been due for longest has been so.',
    ({ oldestDueSeconds }) => oldestDueSeconds,
  );
  gauge(
    'footing_hosts_in_outage',
    'Hosts that do not answer as a whole.',
    ({ hostsInOutage }) => hostsInOutage,
  );
  gauge(
    'footing_hosts_set_aside',
    'Hosts that are left alone because their crawls ended with the death of their worker.',
    ({ hostsSetAside }) => hostsSetAside,
  );
  new Gauge({
    name: 'footing_database_up',
    help: 'Whether the database answered what is due: 1 or 0.',
    registers: [registry],
    async collect() {
      this.set((await reading()) === undefined ? 0 : 1);
    },
  });
}
