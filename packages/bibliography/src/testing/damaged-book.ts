/** Generates damaged books for property tests. */
import fc from 'fast-check';

/** A clean citation of a generated bibliography, before it is damaged. */
interface CleanCitation {
  title: string;
  year: number;
  url: string;
}

/** A bibliography, and the damaged text of a book that prints it twice. */
export interface DamagedBook {
  citations: CleanCitation[];
  text: string;
}

const word = fc.stringMatching(/^(?:[bdgkmprst][aeio]){2,4}[nrst]?$/);

const citation = (words: string[]): fc.Arbitrary<CleanCitation> =>
  fc
    .record({
      parts: fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 10 }),
      separator: fc.constantFrom('-', '-', '-', '_'),
      host: fc.constantFrom(
        'https://www.example.org',
        'http://news.example.net',
        'https://example.com/archive',
      ),
      id: fc.integer({ min: 1000, max: 999_999 }),
      year: fc.integer({ min: 1999, max: 2025 }),
      slash: fc.boolean(),
    })
    .map(({ parts, separator, host, id, year, slash }) => ({
      title: `Report ${id} on ${parts.slice(0, 3).join(' ')}`,
      year,
      url: `${host}/${[...parts, id, year].join(separator)}${slash ? '/' : ''}`,
    }));

/** How one mark of an address is damaged. `copy` (below) says in which of the two copies. */
type Damage = 'none' | 'wrapped' | 'retagged' | 'lost' | 'dotted';
const damage = fc.record({
  kind: fc.constantFrom<Damage[]>('none', 'none', 'none', 'wrapped', 'retagged', 'lost', 'dotted'),
  copy: fc.constantFrom(0, 1),
  inWord: fc.boolean(),
});
type MarkDamage = { kind: Damage; copy: number; inWord: boolean };

/**
 * Breaks a line inside the third word of an address, as a narrow column does, in the copy that the damage
 * names.
 */
function wrapInWord(printed: string, copy: number, first: MarkDamage | undefined): string {
  if (first?.inWord !== true || first.copy !== copy) return printed;
  return printed.replace(/^((?:[a-z]+[^a-z]+){2}[a-z]{2})(?=[a-z]{2})/, '$1 ');
}

const SCHEMES = [':/ ', ' ://', ':// '];

/** Breaks or shortens the scheme of an address, in the copy that the damage names. */
function damageScheme(origin: string, copy: number, last: MarkDamage | undefined): string {
  if (last?.inWord !== true || last.copy !== copy) return origin;
  return origin.replace('://', SCHEMES[origin.length % SCHEMES.length] ?? '://');
}

/** Prints one copy of an address with the damage for that copy. Each mark is damaged in at most one copy. */
function print(url: string, copy: number, damages: readonly MarkDamage[]): string {
  let mark = 0;
  const [origin = '', path = ''] = splitAfterOrigin(url);
  const printed = path.replace(/[-_]|\/$/g, (char, offset: number) => {
    const {
      kind,
      copy: hit,
      inWord,
    } = damages[mark++ % damages.length] ?? { kind: 'none', copy: 0, inWord: false };
    const whole = char === '_' ? '\\_' : char;
    if (hit !== copy) return whole;
    if (char === '/') return kind === 'lost' ? '' : char;
    if (kind === 'lost') return char === '_' ? ' ' : '';
    if (kind === 'retagged') return `${whole}</u> <u>`;
    if (kind === 'dotted' && char === '-') return '-. ';
    if (kind === 'wrapped') return inWord && offset > 0 ? `${whole} ` : `${whole}\n`;
    return whole;
  });
  return `<u>${damageScheme(origin, copy, damages.at(-1))}${wrapInWord(printed, copy, damages[0])}</u>`;
}

function splitAfterOrigin(url: string): [string, string] {
  const at = url.indexOf('/', 'https://'.length) + 1;
  return [url.slice(0, at), url.slice(at)];
}

interface Layout {
  swallowed: boolean;
  escaped: boolean;
  watermark: boolean;
  prose: boolean;
}

/**
 * Damaged books: two printings of each citation, and each mark of an address is damaged in at most one of
 * them.
 */
export const damagedBook: fc.Arbitrary<DamagedBook> = fc
  .uniqueArray(word, { minLength: 20, maxLength: 40 })
  .chain((words) =>
    fc.record({
      citations: fc.uniqueArray(citation(words), { minLength: 2, maxLength: 12, selector: ({ url }) => url }),
      damages: fc.array(fc.array(damage, { minLength: 3, maxLength: 14 }), { minLength: 12, maxLength: 12 }),
      layouts: fc.array(
        fc.record({
          swallowed: fc.boolean(),
          escaped: fc.boolean(),
          watermark: fc.boolean(),
          prose: fc.boolean(),
        }),
        { minLength: 12, maxLength: 12 },
      ),
    }),
  )
  .map(({ citations, damages, layouts }) => ({ citations, text: printBook(citations, damages, layouts) }));

function printBook(citations: CleanCitation[], damages: MarkDamage[][], layouts: Layout[]): string {
  const notes: string[] = ['# A chapter of the book', ''];
  let list = '';
  for (const [index, { title, year, url }] of citations.entries()) {
    const number = index + 1;
    const { swallowed, escaped, watermark, prose } = layouts[index] ?? {
      swallowed: false,
      escaped: false,
      watermark: false,
      prose: false,
    };
    const reference = `${title} [Electronic resource]. - ${year}. - URL: `;
    const marker = escaped ? `<sup>&</sup>lt;sup>${number}</sup>` : `<sup>${number}</sup>`;
    if (prose) notes.push(`Some prose that cites a source"<sup>${number}</sup> and goes on.`, '');
    notes.push(`${marker} ${reference}${print(url, 0, damages[index] ?? [])}`, '');
    if (watermark) notes.push('WATERMARKEDPAGE', '');
    list += `${number}. ${reference}${print(url, 1, damages[index] ?? [])}${swallowed ? ' ' : '\n\n'}`;
  }
  return `${notes.join('\n')}\n#### Literature\n\n${list}\n`;
}
