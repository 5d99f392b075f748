/** Every table of the database. */
export * from './entities.ts';
export * from './links.ts';
export * from './records.ts';
export * from './works.ts';
