/** Puts an incident into words: what it is, since when, and what it costs. */
import type { IncidentDetail } from '@footing/model';
import { catalogueOf, type Language } from './catalogue.ts';

/** Tells an incident in a language, in two sentences; of a network only what it is. */
export function tellIncident(incident: Omit<IncidentDetail, 'summary'>, language: Language): string {
  const say = catalogueOf(language);
  const { cause, openedAt, closedAt, dependents } = incident;
  const about = say.about({
    ...incident,
    openedOn: dayOf(openedAt),
    closedOn: closedAt === null ? null : dayOf(closedAt),
  });
  return cause === 'network'
    ? about
    : `${about} ${say.cost(dependents.total, dependents.withoutLivingSource)}`;
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
