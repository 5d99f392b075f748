/** Messages in the shapes that chats take. Foreign text stays text: it can address nobody and form no link. Pure. */
import type { Channel } from '@footing/model';
import type { Language, Message } from '@footing/notices';
import { plainText } from './plain-text.ts';

/** Most characters of a message: Telegram takes 4,096 at the most. */
const MAX_CHARS = 3_500;
/** Stands between an @ and a name, so that nobody is called. */
const ZERO_WIDTH_SPACE = '\u200b';

/** The body for an incoming webhook of a chat. The address of Telegram's names the chat (`?chat_id=`). */
export function chatBody(channel: Channel, message: Message, language: Language): string {
  const all = `${message.subject}\n\n${plainText(message, language)}`;
  const text = all.length <= MAX_CHARS ? all : `${all.slice(0, MAX_CHARS)}…`;
  if (channel === 'teams') return JSON.stringify(card(text));
  if (channel === 'slack') return JSON.stringify({ text: escapedForSlack(text) });
  return JSON.stringify({ text: channel === 'mattermost' ? escapedForMarkdown(text) : text });
}

function escapedForSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Addresses stay as they are, so that they can be followed. */
function escapedForMarkdown(text: string): string {
  return text.replace(/https?:\/\/\S+|[\\`*_[\]<>#|~@]/g, (part) => {
    if (part.length > 1) return part;
    return part === '@' ? `@${ZERO_WIDTH_SPACE}` : `\\${part}`;
  });
}

/** An adaptive card whose runs of text are not read as Markdown. */
function card(text: string): object {
  const content = {
    ...{
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
    },
    body: text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line }] })),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}
