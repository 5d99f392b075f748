/** Reads a URL: which parts and parameters name a page, and whether it is a front page. */

/** First path parts that stand for a language. */
const LANGUAGES = new Set(
  'en ru be by zh cn uk ua pl de fr es it pt kk kz lt lv tr ja ko eng rus bel en-us en-gb ru-ru be-by zh-cn zh-hans'.split(
    ' ',
  ),
);
/** Last path parts that stand for their folder. */
const FOLDER_ITSELF = /^(?:index|default|home|main)(?:\.\w+)?$/i;
/** Parameters that do not name a page: where the reader came from, the language, the outcome of an action. */
const NAMELESS =
  /^(?:utm_\w+|fbclid|gclid|yclid|ref|referr?er|from|source|src|lang|language|locale|l|error|err|e|msg|message|status|code|redirect(?:ed)?|rd|notfound|not_found|404|aspxerrorpath|back|return|url|_\w*|ts|v)(?:[;:].*)?$/i;
/**
 * Parameters that tell a script which page to show. `NO_PAGE_PARAMETER` excludes others with the same
 * endings.
 */
const PAGE_PARAMETER =
  /^(?:\w{0,12}_?id|p|n|no|num|article|news|item|doc|post|story|material|entry|topic|show|read|slug|page_name)$/i;
/** File names and path parts that show a page chosen by a parameter. */
const SCRIPT =
  /\.(?:php\d?|aspx?|jspx?|cgi|do|pl|cfm|dll|exe)$|^(?:view|show|read|articles?|news|item|page|story|post|details?|doc|document|print)$/i;
const NO_PAGE_PARAMETER = /sess|^sid$|cl(?:k|c)?id$/i;

/** The parts of a path, without a leading language and without a trailing file that stands for its folder. */
export function pathParts({ pathname }: URL): string[] {
  const parts = pathname.match(/[^/]+/g) ?? [];
  if (FOLDER_ITSELF.test(parts.at(-1) ?? '')) parts.pop();
  if (LANGUAGES.has(parts[0]?.toLowerCase() ?? '')) parts.shift();
  return parts;
}

/**
 * Whether a URL is the root of a site or the front page of a language, with no parameter that may name a
 * page.
 */
export function isFrontPage(address: URL): boolean {
  return pathParts(address).length === 0 && !mayNamePage(address);
}

/** Whether any parameter of a URL may name a page. */
export function mayNamePage({ searchParams }: URL): boolean {
  return [...searchParams.keys()].some((name) => !NAMELESS.test(name));
}

/**
 * The parameter that tells a script or a folder which page to show. Undefined if the path may name the page:
 * a parameter that the site ignores must not be taken for a page name.
 */
export function pageParameter({ pathname, searchParams }: URL): string | undefined {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (last !== '' && !SCRIPT.test(last)) return undefined;
  return [...searchParams.keys()].find(namesPage);
}

/** Whether a parameter's name says that it tells which page to show. */
export function namesPage(name: string): boolean {
  return PAGE_PARAMETER.test(name) && !NO_PAGE_PARAMETER.test(name) && !NAMELESS.test(name);
}

/** An address that a page at `base` writes, made absolute; undefined if there is none or it is no URL. */
export function absolute(address: string | undefined, base: string): string | undefined {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** A part of a URL with its percent-encoding undone; as it is where a per cent sign encodes nothing. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
