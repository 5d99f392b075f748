/** The route of the report on all links. */
import { isoDay, LinkHealthQuery, type Period, type PeriodFault, periodsOf } from '@footing/model';
import { type Database, reportLinkHealth } from '@footing/store';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { readAsOf } from '../plugins/as-of.ts';
import { ProblemError } from '../plugins/problems.ts';

/** Registers `/v1/reports/link-health`. */
export function reportRoutes(app: App, database: Database): void {
  app.get(
    '/v1/reports/link-health',
    {
      schema: {
        operationId: 'reportLinkHealth',
        tags: ['reports'],
        summary: 'How the links stand',
        description:
          'Links in each state: in all, by host, by work and by section; now, or with `asOf` at another time. With `over` also as a series, ready to plot.',
        querystring: LinkHealthQuery,
        response: { 200: shared('LinkHealth'), ...problemAnswers(400, 500, 503) },
      },
    },
    ({ query: { hosts, asOf, ...series } }) =>
      reportLinkHealth(database, { hosts, asOf: readAsOf(asOf), periods: readPeriods(series) }),
  );
}

const FAULTS: Readonly<Record<PeriodFault, string>> = {
  not_a_day: 'The query parameters "from" and "to" are days of the calendar, such as 2026-05-31.',
  ends_before_it_begins: 'The series that "from" and "to" ask for ends before it begins.',
  too_many: 'The series that "from" and "to" ask for has more than 400 periods; ask for weeks or months.',
};

/** @throws ProblemError `invalid-request` for a series that cannot be. */
function readPeriods({
  over,
  from,
  to,
}: Pick<LinkHealthQuery, 'over' | 'from' | 'to'>): Period[] | undefined {
  if (over === undefined) {
    if (from === undefined && to === undefined) return undefined;
    throw new ProblemError(
      'invalid-request',
      'The query parameters "from" and "to" need "over", such as over=days.',
    );
  }
  const periods = periodsOf(over, { from, to, today: isoDay(new Date()) });
  if (typeof periods === 'string') throw new ProblemError('invalid-request', FAULTS[periods]);
  return periods;
}
