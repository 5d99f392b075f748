/** The languages, and what each of them can say. */
import type {
  EvidenceHealth,
  IncidentCause,
  LinkStateName,
  NoticeKind,
  RecordKind,
  RecordsByKind,
} from '@footing/model';
import { ENGLISH } from './english.ts';
import { RUSSIAN } from './russian.ts';

/** The languages of the catalogue; the first is that of whoever names none of them. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an incident is about, as far as it is told. */
interface ToldIncident {
  cause: IncidentCause;
  name: string;
  isDown: boolean;
  links: number;
  lostLinks: number;
  /** Days, such as 2026-05-31. */
  openedOn: string;
  closedOn: string | null;
}

/** All that is said in one language. Names and addresses come as they are. */
export interface Catalogue {
  /** A state of a link, after "is". */
  states: Readonly<Record<LinkStateName, string>>;
  healths: Readonly<Record<EvidenceHealth, string>>;
  kinds: Readonly<Record<RecordKind, string>>;
  /** The title of a record in a sentence. */
  quoted(title: string): string;
  linkState(url: string, state: LinkStateName): string;
  moved(url: string, to: string): string;
  notMoved(url: string): string;
  hostDown(host: string): string;
  hostUp(host: string): string;
  networkDown(machine: string): string;
  networkUp(machine: string): string;
  incident(what: 'opened' | 'reopened' | 'closed', name: string, links: number): string;
  record(what: 'created' | 'updated' | 'deleted' | 'restored', kind: RecordKind, name: string): string;
  citation(what: 'created' | 'updated' | 'deleted' | 'restored', name: string): string;
  health(kind: RecordKind, name: string, health: EvidenceHealth): string;
  /** What an incident is, since when, and until when. */
  about(incident: ToldIncident): string;
  /** How many records rest on no living source now; `null` where none leans on it. */
  cost(total: RecordsByKind, withoutLivingSource: RecordsByKind): string;
  notice: {
    /** What happened, by the kind of notice; of evidence with the title of the record. */
    title: Readonly<Record<NoticeKind, (name: string) => string>>;
    still: string;
    found(reason: string): string;
    leaning(titles: readonly string[]): string;
    disabled(subscription: string): string;
    digest(down: number, news: number): string;
    down: string;
    news: string;
    isNew: string;
    more(number: number): string;
    test: string;
    arrives: string;
    details: string;
    subscription(name: string): string;
  };
  feedTitle(of: string | null): string;
  badge: {
    label: string;
    share(percent: number): string;
    none: string;
    about(standing: number, total: number): string;
  };
  report: {
    title(work: string): string;
    asOf(day: string): string;
    nothing: string;
    broken(links: number): string;
    columns: {
      number: string;
      source: string;
      state: string;
      since: string;
      why: string;
      leans: string;
      todo: string;
    };
    newAddress(url: string): string;
    archive: string;
    nobody: string;
  };
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: ENGLISH, ru: RUSSIAN };

/** All that is said in a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
