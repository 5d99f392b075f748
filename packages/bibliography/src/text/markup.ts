/**
 * Undoing what a page-to-text conversion does to marks and tags, before anything is read from the text.
 * Line breaks are kept throughout, so a line number in the result is a line number in the input.
 */

/** A tag whose `<` was escaped, sometimes with a superscript closed and opened around the `&`. */
const ESCAPED_TAG = /(?:<sup>)?&(?:<\/sup>)?lt;(?=\/?(?:sup|u|a|i|b|em|span)\b)/g;
/** A superscript that holds anything but a note number: a stray bracket or quotation mark. */
const STRAY_SUPERSCRIPT = /<sup>([^<\d]{1,3})<\/sup>/g;
const ANCHOR = /<a\b[^>]*>([^<]*)<\/a>/g;
const TAG = /<\/?(?:u|a|i|b|em|strong|span|sup|sub|br)\b[^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** Puts escaped tags back and drops superscripts that mark nothing. */
export function restoreTags(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ESCAPED_TAG, '<')
    .replace(STRAY_SUPERSCRIPT, '$1')
    .replace(ANCHOR, '$1');
}

/** Plain text of a passage: no tags, no Markdown escapes or emphasis, white space folded. */
export function plainText(passage: string): string {
  return passage
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\\([\\`*_{}[\]()#+.!$-])/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True for a line that is one long word in capitals: a watermark printed across the page. */
export function isWatermark(line: string): boolean {
  return /^\s*[A-Z]{12,}\s*$/.test(line);
}
