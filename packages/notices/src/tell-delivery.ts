/** Puts a delivery into words, in whichever form its channel then writes them. */
import type { DeliveryContent, Notice } from '@footing/model';
import { type Catalogue, catalogueOf, type Language } from './catalogue.ts';

/** One thing that is told: a line, what more there is to say, and where to read on. */
interface ToldItem {
  title: string;
  lines: string[];
  url: string | null;
}

/** What is told, for people: the subject is short enough for a telephone. */
export interface Message {
  subject: string;
  sections: { title: string | null; items: ToldItem[]; more: string | null }[];
}

const MAX_SUBJECT_CHARS = 100;

/** Tells a delivery in a language, with links into the API where its address is known. */
export function tellDelivery(
  content: DeliveryContent,
  language: Language,
  publicUrl: string | undefined,
): Message {
  const say = catalogueOf(language);
  const { type, down, news, more } = content;
  const items = (notices: readonly Notice[]): ToldItem[] =>
    notices.map((notice) => itemOf(notice, say, type === 'digest', publicUrl));
  const moreOf = (number: number): string | null => (number === 0 ? null : say.notice.more(number));
  if (type === 'test')
    return {
      subject: say.notice.test,
      sections: [{ title: null, items: [{ title: say.notice.arrives, lines: [], url: null }], more: null }],
    };
  if (type === 'digest')
    return {
      subject: say.notice.digest(down.length + more.down, news.length + more.news),
      sections: [
        { title: say.notice.down, items: items(down), more: moreOf(more.down) },
        { title: say.notice.news, items: items(news), more: moreOf(more.news) },
      ].filter((section) => section.items.length > 0),
    };
  const told = items(news);
  const others = news.length - 1 + more.news;
  const first = `${type === 'reminder' ? `${say.notice.still}: ` : ''}${told[0]?.title ?? ''}`;
  return {
    subject: cut(others > 0 ? `${first} (+${others})` : first),
    sections: [{ title: null, items: told, more: moreOf(more.news) }],
  };
}

function cut(text: string): string {
  return text.length <= MAX_SUBJECT_CHARS ? text : `${text.slice(0, MAX_SUBJECT_CHARS - 1)}…`;
}

function itemOf(notice: Notice, say: Catalogue, isDigest: boolean, publicUrl: string | undefined): ToldItem {
  const isMarked = isDigest && notice.isNew && isOut(notice);
  return {
    title: `${isMarked ? `${say.notice.isNew}: ` : ''}${titleOf(notice, say)}`,
    lines: linesOf(notice, say),
    url: publicUrl === undefined ? null : `${publicUrl.replace(/\/$/, '')}${pathOf(notice)}`,
  };
}

function isOut({ kind }: Notice): boolean {
  return kind === 'broken' || kind === 'host_out' || kind === 'network_out';
}

function titleOf({ kind, subject: { name }, after, records }: Notice, say: Catalogue): string {
  const shown = name.replace(/^https?:\/\//, '');
  const record = records[0]?.title ?? name;
  switch (kind) {
    case 'moved':
    case 'drifted':
    case 'broken':
    case 'host_out':
    case 'network_out':
    case 'restored':
      return say.notice.title[kind](shown);
    case 'subscription_disabled':
      return say.notice.title[kind](after === 'gone' ? `${shown} (410)` : shown);
    case 'evidence_lost':
    case 'evidence_weakened':
    case 'evidence_regained':
      return say.notice.title[kind](record);
  }
}

/** What happened since when, on what evidence, what leans on it, and what can be done. */
function linesOf(notice: Notice, say: Catalogue): string[] {
  const { incident, kind, subject, after, reason, dependents, records, at, links } = notice;
  const day = (instant: string): string => instant.slice(0, 10);
  const found = reason === null ? [] : [say.notice.found(reason)];
  const leaning = records.length === 0 ? [] : [say.notice.leaning(records.map(({ title }) => title))];
  if (incident !== null) {
    const { openedAt, closedAt } = incident;
    const about = say.about({
      ...incident,
      openedOn: day(openedAt),
      closedOn: closedAt === null ? null : day(closedAt),
    });
    if (incident.cause === 'network') return [about];
    if (kind === 'restored') return [about];
    const [page] = links;
    return [
      ...[about, ...found, say.cost(dependents.total, dependents.withoutLivingSource), ...leaning],
      ...[say.report.archive, ...(page === undefined ? [] : [archivesOf(page.url)])],
    ];
  }
  if (kind === 'moved') return [...found, ...leaning, say.report.newAddress(after ?? '')];
  if (kind === 'drifted') return [...found, ...leaning, say.report.archive, archivesOf(subject.name)];
  if (kind === 'subscription_disabled') return [say.notice.disabled(subject.name)];
  const [record] = records;
  const told =
    record === undefined ? [] : [`${say.kinds[record.kind]}: ${say.healths[record.evidenceHealth]}`];
  return [...told, day(at)];
}

/** Where archived copies of a page are listed. */
function archivesOf(url: string): string {
  return `https://web.archive.org/web/*/${url}`;
}

/** Where the API tells more. */
function pathOf({ subject: { kind, id, name } }: Notice): string {
  if (kind === 'incident') return `/v1/incidents/${id}`;
  if (kind === 'link') return `/v1/links/${id}`;
  return kind === 'subscription' ? `/v1/subscriptions/${name}` : `/v1/${kind}s/${name}`;
}
