/** Sends messages by e-mail, as text and as HTML. */
import { catalogueOf, escaped, type Language, type Message } from '@footing/notices';
import type { SendOutcome } from '@footing/store';
import nodemailer from 'nodemailer';
import { plainText } from './plain-text.ts';

/** A message to one reader. */
interface Letter {
  /** The id of the delivery: that of the message, too, so that a second copy can be told. */
  id: string;
  to: string;
  /** Name of the subscription. */
  name: string;
  message: Message;
  language: Language;
}

/** Sends letters by one mail server until it is closed. */
export interface Mailer {
  /** Sends a letter once. Never rejects. */
  send(letter: Letter): Promise<SendOutcome>;
  close(): void;
}

/** Opens what sends by a mail server, which the operator names: its address may be private. */
export function openMailer(url: string, from: string, timeoutMs: number): Mailer {
  const transport = nodemailer.createTransport({
    ...{ url, connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
    // What a message holds is text of ours: nothing is read from files or addresses for it.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    async send({ id, to, name, message, language }) {
      const says = catalogueOf(language).notice.subscription(name);
      const unsubscribe = `mailto:${from}?subject=${encodeURIComponent(`unsubscribe ${name}`)}`;
      try {
        await transport.sendMail({
          ...{
            from: { name: 'Footing', address: from },
            to: { name: '', address: to },
            subject: message.subject,
          },
          messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
          text: `${plainText(message, language)}\n\n-- \n${says}\n`,
          html: html(message, language, says),
          headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'Auto-Submitted': 'auto-generated' },
        });
        return { isDelivered: true, status: null };
      } catch (error) {
        return { isDelivered: false, ...faultOf(error), retryAfterSeconds: null };
      }
    },
    close: () => transport.close(),
  };
}

/** Why the mail server did not take a letter. */
function faultOf(error: unknown) {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (responseCode !== undefined) return { error: 'refused', status: responseCode } as const;
  return { error: code === 'ETIMEDOUT' ? 'timeout' : 'unreachable', status: null } as const;
}

function html({ subject, sections }: Message, language: Language, says: string): string {
  const { details } = catalogueOf(language).notice;
  const parts = sections.map(({ title, items, more }) => {
    const told = items.map(
      (item) =>
        `<li><strong>${escaped(item.title)}</strong>${item.lines.map((line) => `<br>${escaped(line)}`).join('')}${
          item.url === null ? '' : `<br><a href="${escaped(item.url)}">${escaped(details)}</a>`
        }</li>`,
    );
    return `${title === null ? '' : `<h2>${escaped(title)}</h2>`}<ul>${told.join('\n')}</ul>${
      more === null ? '' : `<p>${escaped(more)}</p>`
    }`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(subject)}</title></head>
<body style="font-family:sans-serif;max-width:40em">
${parts.join('\n')}
<hr><p>${escaped(says)}</p>
</body></html>
`;
}
