/** Compares entity tags. */

/** Whether `If-None-Match` names a tag (RFC 9110, 13.1.2: weak tags are compared by what they say). */
export function namesTag(header: string, tag: string): boolean {
  return header.split(',').some((each) => ['*', tag, `W/${tag}`].includes(each.trim()));
}
