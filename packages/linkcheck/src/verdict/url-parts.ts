/** First path parts under which sites keep a language. */
const LANGUAGES = new Set(
  'en ru be by zh cn uk ua pl de fr es it pt kk kz lt lv tr ja ko eng rus bel en-us en-gb ru-ru be-by zh-cn zh-hans'.split(
    ' ',
  ),
);
/** Last path parts that stand for their folder. */
const FOLDER_ITSELF = /^(?:index|default|home|main)(?:\.\w+)?$/i;
/** Parameters that name no page: where the reader came from, in what language, how it went. */
const NAMELESS =
  /^(?:utm_\w+|fbclid|gclid|yclid|ref|referr?er|from|source|src|lang|language|locale|l|error|err|e|msg|message|status|code|redirect(?:ed)?|rd|notfound|not_found|404|aspxerrorpath|back|return|url|_\w*|ts|v)(?:[;:].*)?$/i;
/** Parameters by which scripts are told which page to show, and others that end alike. */
const PAGE_PARAMETER =
  /^(?:\w{0,12}_?id|p|n|no|num|article|news|item|doc|post|story|material|entry|topic|show|read|slug|page_name)$/i;
/** Files and words that show one page or another. */
const SCRIPT =
  /\.(?:php\d?|aspx?|jspx?|cgi|do|pl|cfm|dll|exe)$|^(?:view|show|read|articles?|news|item|page|story|post|details?|doc|document|print)$/i;
const NO_PAGE_PARAMETER = /sess|^sid$|cl(?:k|c)?id$/i;

/** The parts of a path, without the language before them and the file that stands for its folder after them. */
export function pathParts({ pathname }: URL): string[] {
  const parts = pathname.match(/[^/]+/g) ?? [];
  if (FOLDER_ITSELF.test(parts.at(-1) ?? '')) parts.pop();
  if (LANGUAGES.has(parts[0]?.toLowerCase() ?? '')) parts.shift();
  return parts;
}

/** The root of a site or the front page of a language, whatever the parameters say of how one came there. */
export function isFrontPage(address: URL): boolean {
  return pathParts(address).length === 0 && !mayNamePage(address);
}

/** Whether the parameters of an address may name a page. */
export function mayNamePage({ searchParams }: URL): boolean {
  return [...searchParams.keys()].some((name) => !NAMELESS.test(name));
}

/**
 * The parameter by which a script or folder is told which page to show. Undefined where the path may name the page: a
 * parameter that nobody reads must not be taken for a name.
 */
export function pageParameter({ pathname, searchParams }: URL): string | undefined {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (last !== '' && !SCRIPT.test(last)) return undefined;
  return [...searchParams.keys()].find(
    (name) => PAGE_PARAMETER.test(name) && !NO_PAGE_PARAMETER.test(name) && !NAMELESS.test(name),
  );
}
