/** DOIs as URLs of the resolver. */

/** Characters of a DOI that would end or divide a URL's path (DOI Handbook, 2.5.2.4). */
const ESCAPED: Readonly<Record<string, string>> = {
  '%': '%25',
  '#': '%23',
  '?': '%3F',
  '"': '%22',
  ' ': '%20',
  '<': '%3C',
  '>': '%3E',
};

/** The resolver's URL of a DOI, written in any way: `10.1000/1`, `doi:10.1000/1`, `https://doi.org/10.1000/1`. */
export function doiUrl(written: string): string {
  const resolver = /^\s*https?:\/\/(?:dx\.)?doi\.org\/+(10\.\S*)\s*$/i.exec(written)?.[1];
  if (resolver !== undefined) return `https://doi.org/${resolver.replace(/[#?"<> ]/g, encoded)}`;
  const doi = written.trim().replace(/^(?:doi|DOI):?\s*/, '');
  return `https://doi.org/${doi.replace(/[%#?"<> ]/g, encoded)}`;
}

/** A URL of the resolver with what its DOI holds encoded, so that `#` does not begin a fragment; others as they are. */
export function withDoiEncoded(url: string): string {
  return /^https?:\/\/(?:dx\.)?doi\.org\/+10\./i.test(url) ? url.replace(/[#?"<> ]/g, encoded) : url;
}

function encoded(char: string): string {
  return ESCAPED[char] ?? char;
}
