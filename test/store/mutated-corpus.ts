/** Makes corpora with one or two things wrong or odd, out of small ones that are right. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';

/** A value of JSON. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** Where a value stands: the object or list around it, and its key or index. */
interface Place {
  around: Json[] | { [key: string]: Json };
  key: string | number;
  /** The keys that lead to it, for messages. */
  pointer: string;
}

/** A change to a file of a corpus: which value of which file, and by what it is replaced. */
export interface Mutation {
  corpus: string;
  file: number;
  place: number;
  change: Change;
}

interface Change {
  name: string;
  /** Of which values it can be made; of all unless given. */
  fits?(place: Place): boolean;
  /** The new value for the old one; where it is undefined, the change is made in `place`. */
  apply(old: Json, place: Place, other: (index: number) => Json): Json | undefined;
}

/** Text that no compression makes small. */
export function noise(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(0x4e00 + (Math.floor(state / 65_536) % 20_000));
  }).join('');
}

/** A slug that no compression makes small. */
function slugOf(length: number): string {
  return Array.from(noise(length, length), (char) => (char.charCodeAt(0) % 36).toString(36)).join('');
}

/** What JavaScript cannot write as JSON, by the text that stands for it in a value. */
const RAW: Readonly<Record<string, string>> = {
  '@too-large@': '1e400',
  '@too-small@': '1e-400',
  '@bigint@': '9223372036854775808',
  '@lists@': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '@objects@': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
};

const strings = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('\0', 'a\0b', '\uD800', '\uDC00x') },
  fc.constantFrom(
    '',
    ' ',
    '\uFFFE\uFFFF',
    '\x1b[31m',
    '..',
    '../..',
    '/',
    '0000',
    '0001',
    '9999',
    '9999-24',
    '9999-12-31',
    '-0001',
    '2019-02-30',
    '2019-13',
    '2019-25-01',
    '2020/2019',
    '2015-06~/..',
    '10000',
    'http://a\0b.example.org/',
    'http://user:word@example.org/',
    'https://xn--a.example.org/',
    'http://example.org:99999/',
    'null',
    'constructor',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(130, 700, 3_000, 60_000, 1_200_000), fc.nat(1000))
    .map(([n, seed]) => noise(n, seed)),
  fc.constantFrom(150, 3_000, 140_000).map((n) => '7'.repeat(n)),
  fc.constantFrom(20, 20_000).map((n) => `0.${'3'.repeat(n)}`),
  fc.constantFrom(150, 3_000, 140_000).map((n) => `-${'7'.repeat(n)}`),
  fc.constantFrom(100, 3_000, 100_000).map((n) => `https://example.org/${noise(n, n)}`),
  fc.constantFrom(60, 400).map((n) => `https://${'a'.repeat(60)}.`.concat('b.'.repeat(n), 'org/')),
  fc.constantFrom(60, 119, 121, 6_000).map((n) => slugOf(n)),
  fc
    .constantFrom(3_000, 400_000)
    .map((n) => Array.from({ length: n }, (_, index) => index.toString(36)).join(' ')),
);

const numbers = fc.oneof(
  fc.constantFrom<Json>(
    0,
    -1,
    1.5,
    2_147_483_647,
    2_147_483_648,
    -2_147_483_649,
    2 ** 53,
    2 ** 63,
    1e308,
    -1e308,
    5e-324,
    '@too-large@',
    '@too-small@',
    '@bigint@',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: strings.map((text) => ({ name: `text of ${text.length}`, apply: () => text })) },
  { weight: 3, arbitrary: numbers.map((number) => ({ name: `number ${number}`, apply: () => number })) },
  {
    weight: 3,
    arbitrary: fc.nat(500).map((index) => ({
      name: `the value at ${index} of its file`,
      apply: (_old: Json, _place: Place, other: (at: number) => Json) => structuredClone(other(index)),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Json>(null, true, [], {}, [[['x']]], '@lists@', '@objects@')
      .map((value) => ({ name: 'another kind of value', apply: () => value })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Change>(
      {
        name: 'twice in its list',
        fits: ({ around }) => Array.isArray(around),
        apply: (old, { around }) => {
          if (Array.isArray(around)) around.push(structuredClone(old));
          return undefined;
        },
      },
      {
        name: 'left out',
        apply: (_old, { around, key }) => {
          if (Array.isArray(around)) around.splice(Number(key), 1);
          else delete around[key];
          return undefined;
        },
      },
      {
        name: 'the text and a letter more',
        apply: (old) => (typeof old === 'string' ? `${old}x` : old),
      },
      {
        name: 'the text in capitals',
        apply: (old) => (typeof old === 'string' ? old.toUpperCase() : old),
      },
      {
        name: 'beside a key that cannot be stored',
        apply: (_old, { around }) => {
          if (!Array.isArray(around)) around['a\0b'] = 'x';
          return undefined;
        },
      },
      {
        name: 'beside many more',
        fits: ({ around }) => Array.isArray(around),
        apply: (old, { around }) => {
          if (!Array.isArray(around)) return undefined;
          for (let count = 0; count < 3_000; count += 1)
            around.push(typeof old === 'string' ? `${old}-${noise(100, count)}` : structuredClone(old));
          return undefined;
        },
      },
    ),
  },
);

/** One or two changes to a corpus. */
export function mutations(corpora: readonly string[]): fc.Arbitrary<Mutation[]> {
  return fc.constantFrom(...corpora).chain((corpus) =>
    fc.array(fc.record({ corpus: fc.constant(corpus), file: fc.nat(7), place: fc.nat(5_000), change }), {
      minLength: 1,
      maxLength: 2,
    }),
  );
}

/** Writes a corpus with changes into a folder. Returns what was changed, in words. */
export async function writeMutated(folder: string, changes: readonly Mutation[]): Promise<string> {
  const corpus = changes[0]?.corpus ?? '';
  await cp(corpus, folder, { recursive: true });
  const work = path.basename(corpus).split('-')[0] ?? '';
  const names = ['vocabularies', 'places', 'organisations'].concat(
    ['work', 'citations', 'agreements', 'events', 'figures'].map((name) => path.join(work, name)),
  );
  const files = new Map<string, { value: Json }>();
  const told: string[] = [];
  for (const { file, place: at, change: made } of changes) {
    const name = `${names[file]}.json`;
    const root = files.get(name) ?? { value: JSON.parse(await readFile(path.join(folder, name), 'utf8')) };
    files.set(name, root);
    const all = [...placesIn(root, '')];
    const places = all.filter((place) => made.fits?.(place) ?? true);
    const pick = (number: number): Place =>
      places[number % places.length] ?? { around: root, key: 'value', pointer: '' };
    const place = pick(at);
    const value = made.apply(valueAt(place), place, (number) => valueAt(pick(number)));
    if (value !== undefined) put(place, value);
    told.push(`${name}${place.pointer}: ${made.name}`);
  }
  for (const [name, { value }] of files) {
    const text = Object.entries(RAW).reduce(
      (json, [mark, raw]) => json.replaceAll(`"${mark}"`, raw),
      JSON.stringify(value ?? null, null, 1),
    );
    await writeFile(path.join(folder, name), text);
  }
  return told.join('; ');
}

function valueAt({ around, key }: Place): Json {
  return (Array.isArray(around) ? around[Number(key)] : around[key]) ?? null;
}

function put({ around, key }: Place, value: Json): void {
  if (Array.isArray(around)) around[Number(key)] = value;
  else around[key] = value;
}

function* placesIn(around: Json, above: string): Generator<Place> {
  if (typeof around !== 'object' || around === null) return;
  for (const [key, value] of Object.entries(around)) {
    const pointer = `${above}/${key}`;
    yield { around, key, pointer };
    yield* placesIn(value, pointer);
  }
}
