import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Keys are ids as they are, hyphens and all.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Formats that reference managers read. */
export type ReferenceFormat = 'bibtex' | 'ris';

/** The part of CSL-JSON that is written. */
interface Reference {
  id: string;
  type: string;
}

/** Writes CSL-JSON items as BibTeX or RIS (citation-js). Each keeps its id as key. */
export function formatReferences(items: readonly Reference[], format: ReferenceFormat): string {
  const prepared = items.map((item) => ({
    ...item,
    // The RIS type for newspapers has no field for authors there; web pages have, and are what these are.
    type: format === 'ris' && item.type === 'article-newspaper' ? 'webpage' : item.type,
  }));
  return String(new Cite(prepared).format(format));
}
