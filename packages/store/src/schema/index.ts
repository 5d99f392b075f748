/** Every table of the database. */
export * from './changes.ts';
export * from './checks.ts';
export * from './deliveries.ts';
export * from './entities.ts';
export * from './history.ts';
export * from './incidents.ts';
export * from './link-counts.ts';
export * from './links.ts';
export * from './record-counts.ts';
export * from './record-renderings.ts';
export * from './records.ts';
export * from './subscriptions.ts';
export * from './works.ts';
