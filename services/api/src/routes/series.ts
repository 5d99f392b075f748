/** The route of figures as time series. */
import { SeriesQuery } from '@footing/model';
import { type Database, listSeries } from '@footing/store';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';

/** Registers `/v1/series`. */
export function seriesRoutes(app: App, database: Database): void {
  app.get(
    '/v1/series',
    {
      schema: {
        operationId: 'listSeries',
        tags: ['series'],
        summary: 'Figures as series',
        description:
          'Figures of one indicator, subject, counterpart and unit in the order of time, ready to plot.',
        querystring: SeriesQuery,
        response: {
          200: shared('FigureSeriesList'),
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async ({ query }) => ({ items: await listSeries(database, query) }),
  );
}
