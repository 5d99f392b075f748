/** Parses the group of a robots.txt that is meant for us (RFC 9309, 2.2). */

/** One `Allow` or `Disallow` line. */
export interface PathRule {
  /** The path between its wildcards, in the form of `comparablePath`; a `*` lies between two of them. */
  pieces: readonly string[];
  /** Whether the path ends with the last piece (`$`). */
  toEnd: boolean;
  /** Number of characters of the path; the longest that matches decides. */
  length: number;
  allow: boolean;
  /** Number of the line, from 1. */
  line: number;
}

/** What a robots.txt says to one crawler. */
export interface RobotsGroup {
  rules: PathRule[];
  /** As the file has it, in seconds. */
  crawlDelaySeconds?: number;
}

/**
 * The groups for a user agent, merged; those for all (`*`) where none names it. The product name counts, up to its
 * version. Nothing else of the file is kept.
 */
export function parseRobots(text: string, userAgent: string): RobotsGroup {
  const name = productName(userAgent);
  const own: RobotsGroup = { rules: [] };
  const any: RobotsGroup = { rules: [] };
  let isNamed = false;
  let current = new Set<RobotsGroup>();
  let isHead = false;
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const colon = whole.indexOf(':');
    const comment = whole.indexOf('#');
    if (colon < 0 || (comment >= 0 && comment < colon)) continue;
    const key = whole.slice(0, colon).trim().toLowerCase();
    const value = whole.slice(colon + 1, comment < 0 ? undefined : comment).trim();
    if (key === 'user-agent') {
      if (!isHead) current = new Set();
      isHead = true;
      const isOwn = productName(value) === name;
      isNamed ||= isOwn;
      if (isOwn) current.add(own);
      if (value === '*') current.add(any);
    } else if (key === 'allow' || key === 'disallow') {
      isHead = false;
      if (value === '') continue;
      for (const { rules } of current) rules.push(toRule(value, key === 'allow', index + 1));
    } else if (key === 'crawl-delay') {
      isHead = false;
      const seconds = Number(value);
      if (!Number.isNaN(seconds)) for (const group of current) group.crawlDelaySeconds = seconds;
    }
  }
  return isNamed ? own : any;
}

function productName(userAgent: string): string {
  return userAgent.toLowerCase().split('/', 1)[0]?.trim() ?? '';
}

function toRule(pattern: string, allow: boolean, line: number): PathRule {
  const toEnd = pattern.endsWith('$');
  const [first = '', ...rest] = (toEnd ? pattern.slice(0, -1) : pattern).split('*').map(comparablePath);
  // Wildcards beside each other are one; an empty last piece lets anything follow.
  const pieces = [first, ...rest.filter((piece, index) => piece !== '' || index === rest.length - 1)];
  const length = pieces.reduce((sum, piece) => sum + piece.length, pieces.length - 1 + Number(toEnd));
  return { pieces, toEnd, length, allow, line };
}

/**
 * A path, or a part of one, in the one form in which paths are compared (RFC 9309, 2.2.2): unreserved characters as
 * they are, the separators of URLs too, all else percent-encoded. `*` and `$` are encoded: only a rule has them as signs.
 */
export function comparablePath(path: string): string {
  return path.replace(/%[0-9a-f]{2}|[^A-Za-z0-9._~!&'()+,;=:@/?#%-]+/gi, (part) => {
    if (!part.startsWith('%')) return encodeURIComponent(part.toWellFormed()).replaceAll('*', '%2A');
    const char = String.fromCharCode(Number.parseInt(part.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : part.toUpperCase();
  });
}
