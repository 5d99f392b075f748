/** Represents changes as feeds: Atom (RFC 4287) and JSON Feed 1.1. */
import type { Change } from '@footing/model';
import { catalogueOf, escaped, type Language, tellChange } from '@footing/notices';
import { v5 as uuidv5 } from 'uuid';

/** A feed: its changes, newest first. */
export interface Feed {
  changes: readonly Change[];
  language: Language;
  /** What it is limited to, for its title. */
  of: string | null;
  /** Where this API is, such as `http://127.0.0.1:8080`. */
  origin: string;
  /** Its own address, as path and query. */
  path: string;
}

/** Namespace of the ids of feeds and of changes: an arbitrary UUID, the same for ever. */
const NAMESPACE = '5e3d2a41-7d0b-4b6e-9a35-0f6a2f4c8d17';
/** When a feed was updated of which nothing is known yet. */
const NEVER = '1970-01-01T00:00:00Z';

/** Each change by an id that is the same in every feed, with its words and where more is told of it. */
function entriesOf({ changes, language, origin }: Feed) {
  return changes.map((change) => {
    const { title, content } = tellChange(change, catalogueOf(language));
    return {
      id: `urn:uuid:${uuidv5(`${change.subject.id} ${change.id}`, NAMESPACE)}`,
      url: `${origin}${pathOf(change)}`,
      title,
      content: content ?? title,
      at: change.at,
      type: change.type,
    };
  });
}

/** The feed in Atom. */
export function toAtom(feed: Feed): string {
  const { changes, language, of, origin, path } = feed;
  const entries = entriesOf(feed).map(
    ({ id, url, title, content, at, type }) => `  <entry>
    <id>${id}</id>
    <title>${escaped(title)}</title>
    <updated>${at}</updated>
    <link rel="alternate" type="application/json" href="${escaped(url)}"/>
    <category term="${escaped(type)}"/>
    <content>${escaped(content)}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>urn:uuid:${uuidv5(`${origin}${path}`, NAMESPACE)}</id>
  <title>${escaped(catalogueOf(language).feedTitle(of))}</title>
  <updated>${changes[0]?.at ?? NEVER}</updated>
  <author><name>Footing</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(`${origin}${path}`)}"/>
${entries.join('')}</feed>
`;
}

/** The feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): object {
  const { language, of, origin, path } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: catalogueOf(language).feedTitle(of),
    home_page_url: `${origin}/`,
    feed_url: `${origin}${path}`,
    language,
    authors: [{ name: 'Footing' }],
    items: entriesOf(feed).map(({ id, url, title, content, at, type }) => ({
      ...{ id, url, title, content_text: content, date_published: at, tags: [type] },
    })),
  };
}

/** Where the API tells of what changed, as far as it still does. */
function pathOf({ subject: { kind, id, name } }: Change): string {
  switch (kind) {
    case 'link':
      return `/v1/links/${id}`;
    case 'host':
      return `/v1/hosts/${encodeURIComponent(name)}`;
    case 'incident':
      return `/v1/incidents/${id}`;
    case 'network':
      return '/v1/incidents?cause=network';
    case 'citation': {
      const [work = '', number = ''] = name.split('/');
      return `/v1/works/${work}/citations/${number}`;
    }
    case 'agreement':
    case 'event':
    case 'figure':
      return `/v1/${kind}s/${name}`;
  }
}
