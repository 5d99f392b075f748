/** Reads lists of persons in references, with family or given names first. */
import type { PersonName } from '../imported-citation.ts';

/** Maximum number of characters of the names of one entry. */
export const MAX_NAMES_LENGTH = 600;
const MAX_NAME_WORDS = 4;

const INITIALS = /^(?:-?\p{Lu}\p{Ll}?\.){1,4}$|^\p{Lu}{1,3}$/u;
/** Initials after the family name, without full stops. */
const BARE_INITIALS = /^\p{Lu}{1,2}$/u;
const NAME_WORD = /^\p{Lu}[\p{L}'’-]+$|^\p{Ll}{1,2}['’-]\p{Lu}[\p{L}'’-]+$/u;
const PARTICLE =
  /^(?:von|van|vom|zu[mr]?|de[lnrs]?|della|d[aiou]|dos|das|la|le|el|al|bin|ibn|te[nr]|a[fv]|y|e)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const ROLE_WORD = '(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hgg?|[Cc]omps?|[Tt]rans|[Rr]ed|ред)';
const ROLE = new RegExp(String.raw`\s?[([]${ROLE_WORD}\.?[)\]]|,\s${ROLE_WORD}\.?(?=$|[,.:])`, 'gu');
const OTHERS = /,?\s(?:et\.? al\b\.?|and others\b|u\.\s?a\.|и др\.)/gu;
const CONJUNCTION = /,?\s(?:and|und|et|&|и|і|a|i|oraz|та)\s|\s?&\s?/u;

/**
 * Whether the first of several names begins with the family name (`Doe, Jane`, inverted) or not (`Jane Doe`,
 * direct).
 */
export type NameOrder = 'inverted' | 'direct';

/**
 * The persons in a text that contains nothing else. Roles such as `(Ed.)` and `et al.` are dropped. Undefined
 * if any part of it cannot be a name.
 */
export function readNames(text: string, order: NameOrder): PersonName[] | undefined {
  if (text.length > MAX_NAMES_LENGTH) return undefined;
  const people: PersonName[] = [];
  const bare = text
    .replace(ROLE, '')
    .replace(OTHERS, '')
    .replace(/\s?(?:…|\.\s\.\s\.)\s?/, ' & ');
  for (const part of bare.split(/[;/]/)) {
    for (const [index, chunk] of part.split(CONJUNCTION).entries()) {
      const leadsInverted = index === 0 && order === 'inverted';
      if (!readChunk(chunk, leadsInverted, people)) return undefined;
    }
  }
  return people.length === 0 ? undefined : people;
}

/** Adds the names between two conjunctions to `people`. Returns false if one of them cannot be a name. */
function readChunk(chunk: string, leadsInverted: boolean, people: PersonName[]): boolean {
  const tokens = chunk
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '' && !SUFFIX.test(token));
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1];
    const takesNext =
      next !== undefined &&
      isGiven(next) &&
      isFamily(token) &&
      !endsWithInitials(token) &&
      (isInitials(next) || (at === 0 && leadsInverted) || !token.includes(' '));
    const name: PersonName | undefined = takesNext ? { family: token, given: next } : readDirect(token);
    if (name === undefined) return false;
    if (takesNext) at += 1;
    people.push(name);
  }
  return true;
}

/** Reads `Jane M. van Doe` or `Doe JM`; a single word is a family name. */
function readDirect(token: string): PersonName | undefined {
  const words = wordsOf(token);
  const last = words.at(-1) ?? '';
  const leading = words.slice(0, -1).join(' ');
  if (BARE_INITIALS.test(last) && isFamily(leading)) return { family: leading, given: last };
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const familyAt = particle === -1 ? words.length - 1 : particle;
  const given = words.slice(0, familyAt).join(' ');
  const family = words.slice(familyAt).join(' ');
  if (!isFamily(family) || (given !== '' && !isGiven(given))) return undefined;
  return given === '' ? { family } : { family, given };
}

/** Whether a token is a whole name as medical journals print it: `Halpern SD`. */
function endsWithInitials(token: string): boolean {
  const words = wordsOf(token);
  return words.length > 1 && /\p{Ll}/u.test(words[0] ?? '') && BARE_INITIALS.test(words.at(-1) ?? '');
}

function isInitials(token: string): boolean {
  return wordsOf(token).every((word) => INITIALS.test(word));
}

function isGiven(token: string): boolean {
  const words = wordsOf(token);
  if (words.length > MAX_NAME_WORDS || PARTICLE.test(words[0] ?? '')) return false;
  return words.every((word) => INITIALS.test(word) || NAME_WORD.test(word) || PARTICLE.test(word));
}

function isFamily(token: string): boolean {
  const words = wordsOf(token);
  if (words.length > MAX_NAME_WORDS || !NAME_WORD.test(words.at(-1) ?? '')) return false;
  return words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
}

function wordsOf(token: string): string[] {
  return token.split(' ').filter((word) => word !== '');
}
