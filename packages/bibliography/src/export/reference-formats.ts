/** Exports references to the formats of reference managers. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Use ids unchanged as BibTeX keys, including their hyphens.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Formats that reference managers can read. */
export type ReferenceFormat = 'bibtex' | 'ris';

/** The part of CSL-JSON that the export needs. */
interface Reference {
  id: string;
  type: string;
}

/**
 * Writes CSL-JSON items as BibTeX or RIS (with citation-js). Each item keeps its id as its key; every run of white space
 * and control characters is one blank.
 */
export function formatReferences(items: readonly Reference[], format: ReferenceFormat): string {
  const prepared = items.map(onOneLine).map((item) => ({
    ...item,
    // In citation-js the RIS type for newspapers has no authors; the type for web pages has, and these are
    // web pages.
    type: format === 'ris' && item.type === 'article-newspaper' ? 'webpage' : item.type,
  }));
  if (format === 'bibtex') return String(new Cite(prepared).format('bibtex'));
  return prepared.map(writeRis).join('\n');
}

/**
 * One reference as RIS. The library's text form wraps long lines and shortens ids, which readers of RIS take for other
 * values, so its lines are written from its entries: one line a tag.
 */
function writeRis(item: Reference): string {
  const [entry = {}] = new Cite([item]).format('ris', {
    format: 'object',
  });
  const lines = Object.entries({ ...entry, ID: item.id }).flatMap(([tag, values]) =>
    tag === 'TY' || tag === 'ER' ? [] : [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return `TY  - ${entry['TY']}\n${lines.join('\n')}\nER  - \n`;
}

/** A value of CSL-JSON whose texts are on one line and are whole Unicode. */
function onOneLine<T>(value: T): T;
function onOneLine(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  if (Array.isArray(value)) return value.map((part: unknown) => onOneLine(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, onOneLine(part)]));
}
