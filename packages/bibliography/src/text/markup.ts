/** Undoes the damage that conversion does to marks and tags. Line breaks and line numbers are preserved. */

/** A tag whose `<` was escaped, sometimes with a superscript closed and reopened around the `&`. */
const ESCAPED_TAG = /(?:<sup>)?&(?:<\/sup>)?lt;(?=\/?(?:sup|u|a|i|b|em|span)\b)/g;
/** A superscript that contains no note number, but a stray bracket or quotation mark. */
const STRAY_SUPERSCRIPT = /<sup>([^<\d]{1,3})<\/sup>/g;
const ANCHOR = /<a\b[^>]*>([^<]*)<\/a>/g;
/** A Markdown link to a web address, with the parentheses that the address itself contains, and perhaps a title. */
const MARKDOWN_LINK =
  /\[([^\][\n]{0,300})\]\(<?(https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,2000})?)>?(?:\s"[^"\n]{0,200}")?\)/g;
const TAG = /<\/?(?:u|a|i|b|em|strong|span|sup|sub|br)\b[^<>]*>/gi;
/** A phrase in Markdown's emphasis; with underscores only if it begins with a capital, unlike parts of addresses. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*\\])\*(?=\S)([^*\n]{1,300}?)(?<=[^\s\\])\*(?![\p{L}\p{N}*])|(?<![^\s(“"])_(?=\p{Lu})([^_\n/]{1,300}?)(?<=[^\s\\])_(?![\p{L}\p{N}_])/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** Restores escaped tags, removes superscripts that mark nothing, and writes links as `label <address>`. */
export function restoreTags(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ESCAPED_TAG, '<')
    .replace(STRAY_SUPERSCRIPT, '$1')
    .replace(ANCHOR, '$1')
    .replace(MARKDOWN_LINK, (_link, label: string, address: string) =>
      /^(?:https?:\/\/|www\.)/.test(label) ? `<${address}>` : `${label} <${address}>`,
    );
}

/** The plain text of a passage: without tags, Markdown escapes and emphasis, and with white space folded. */
export function plainText(passage: string): string {
  return passage
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\*\*/g, '')
    .replace(EMPHASIS, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+.!$-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a line is one long word in capitals: a watermark printed across the page. */
export function isWatermark(line: string): boolean {
  return /^\s*[A-Z]{12,}\s*$/.test(line);
}
