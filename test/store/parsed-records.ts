/** Records of the store as values, for tests that look into them. */
import type { RecordKind, RecordQuery } from '@footing/model';
import { type Database, findRecord, listRecords, parseRecord } from '@footing/store';

/** A page of records. */
export async function listParsedRecords<Kind extends RecordKind>(
  database: Database,
  kind: Kind,
  query: RecordQuery,
) {
  const page = await listRecords(database, kind, query);
  return { ...page, items: page.items.map((item) => parseRecord(kind, item)) };
}

/** The record with a slug. */
export async function findParsedRecord<Kind extends RecordKind>(
  database: Database,
  kind: Kind,
  slug: string,
) {
  const record = await findRecord(database, kind, slug, {});
  return record === undefined ? undefined : parseRecord(kind, record);
}
