/** Converts citations to CSL-JSON. */
import type { ImportedCitation } from '../imported-citation.ts';

/** A citation as CSL-JSON 1.0 (Citation Style Language). */
export function toCsl(id: string, citation: ImportedCitation) {
  const { kind, title, authors, container, publisher, year, extent, url, newsSource } = citation;
  const containerTitle = container ?? newsSource?.agency;
  return {
    id,
    type: cslType(kind, newsSource !== undefined),
    title,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(containerTitle === undefined ? {} : { 'container-title': containerTitle }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(extent === undefined ? {} : { 'number-of-pages': String(extent) }),
    ...(url === undefined ? {} : { URL: url }),
  };
}

function cslType(kind: ImportedCitation['kind'], isNews: boolean): 'book' | 'article-newspaper' | 'webpage' {
  if (kind === 'print') return 'book';
  return isNews ? 'article-newspaper' : 'webpage';
}
