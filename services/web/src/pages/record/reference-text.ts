/** A reference in one line. */
import type { Shapes } from '@footing/client';

type Csl = Shapes['Citation']['csl'];

/** Author, title, where it appeared, year and address: what is known of them. */
export function referenceText({ author = [], title, publisher, issued, URL: address, ...rest }: Csl): string {
  const names = author.map(({ family, given }) => (given === undefined ? family : `${family}, ${given}`));
  const year = issued?.['date-parts'][0]?.[0];
  const parts = [
    names.join('; '),
    title,
    rest['container-title'],
    [publisher, year].filter((part) => part !== undefined).join(', '),
    rest.ISBN === undefined ? undefined : `ISBN ${rest.ISBN}`,
    address,
  ];
  const told = parts.filter((part): part is string => part !== undefined && part !== '');
  return `${told.map((part) => part.replace(/\.$/, '')).join('. ')}${address === undefined ? '.' : ''}`;
}
