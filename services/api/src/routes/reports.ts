/** The routes of the reports on all links, and on the evidence of all records. */
import {
  EvidenceReportQuery,
  isoDay,
  LinkHealthQuery,
  type Period,
  type PeriodFault,
  periodsOf,
} from '@footing/model';
import { type Database, reportEvidence, reportLinkHealth } from '@footing/store';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { readAsOf } from '../plugins/as-of.ts';
import { ProblemError } from '../plugins/problems.ts';

/** Registers `/v1/reports/link-health` and `/v1/reports/evidence-health`. */
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
  app.get(
    '/v1/reports/evidence-health',
    {
      schema: {
        operationId: 'reportEvidenceHealth',
        tags: ['reports'],
        summary: 'How the evidence of the records stands',
        description:
          'Records by the health of their evidence: in all and by kind; with `over` also as a series, ready to plot.',
        querystring: EvidenceReportQuery,
        response: { 200: shared('EvidenceReport'), ...problemAnswers(400, 500, 503) },
      },
    },
    ({ query }) => reportEvidence(database, readPeriods(query)),
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
