/** Writes a message as plain text. Pure. */
import { catalogueOf, type Language, type Message } from '@footing/notices';

/** A message as text, below its subject. */
export function plainText({ sections }: Message, language: Language): string {
  const { details } = catalogueOf(language).notice;
  const parts = sections.map(({ title, items, more }) =>
    [
      ...(title === null ? [] : [`${title}\n`]),
      ...items.map(({ title: said, lines, url }) =>
        [said, ...lines.map((line) => `  ${line}`), ...(url === null ? [] : [`  ${details}: ${url}`])].join(
          '\n',
        ),
      ),
      ...(more === null ? [] : [more]),
    ].join('\n'),
  );
  return parts.join('\n\n');
}
