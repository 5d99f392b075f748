/** The routes of the vocabularies, and of the sectors with their counts. */
import { type Database, listSectors, listVocabularies } from '@footing/store';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';

/** Registers `/v1/vocabularies` and `/v1/sectors`. */
export function vocabularyRoutes(app: App, database: Database): void {
  app.get(
    '/v1/vocabularies',
    {
      schema: {
        operationId: 'listVocabularies',
        tags: ['vocabularies'],
        summary: 'List the vocabularies',
        description:
          'The terms that filters such as `type`, `level`, `sector` and `kind` take, with what each takes in. They come with the corpus.',
        response: { 200: shared('VocabularyList'), ...problemAnswers(400, 500, 503) },
      },
    },
    async () => ({ items: await listVocabularies(database) }),
  );

  app.get(
    '/v1/sectors',
    {
      schema: {
        operationId: 'listSectors',
        tags: ['vocabularies'],
        summary: 'List sectors',
        description: 'The vocabulary of sectors, and how many agreements are of each.',
        response: { 200: shared('SectorList'), ...problemAnswers(400, 500, 503) },
      },
    },
    async () => ({ items: await listSectors(database) }),
  );
}
