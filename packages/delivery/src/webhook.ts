/** Webhooks by Standard Webhooks 1.0: what is sent, and how it is signed. Pure. */
import { createHmac, createPrivateKey, sign } from 'node:crypto';
import type { DeliveryContent, Notice } from '@footing/model';

/** Most bytes of a body, as the specification asks: less than 20 kB. */
const MAX_BODY_BYTES = 19_000;
/** A key of Ed25519 in PKCS #8 (RFC 8410), up to its 32 bytes. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

/** The headers of a webhook: its id, the time of this attempt, and a signature by each secret. */
export function webhookHeaders(
  id: string,
  now: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => signature(secret, signed)).join(' '),
  };
}

function signature(secret: string, signed: string): string {
  const key = Buffer.from(secret.slice(secret.indexOf('_') + 1), 'base64');
  if (secret.startsWith('whsec_')) return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  const der = Buffer.concat([PKCS8_ED25519, key.subarray(0, SEED_BYTES)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return `v1a,${sign(null, Buffer.from(signed), privateKey).toString('base64')}`;
}

/** The body of a webhook: type, time and data. What is too much is left out, and counted. */
export function webhookBody(subscription: string, content: DeliveryContent): string {
  const [first] = content.news;
  const type = content.type === 'notice' && first !== undefined ? `notice.${first.kind}` : content.type;
  for (const [notices, named] of STEPS) {
    const { down, news, more } = shortened(content, notices, named);
    const data = { subscription, type: content.type, down, news, more };
    const body = JSON.stringify({ type, timestamp: content.at, data });
    if (Buffer.byteLength(body) <= MAX_BODY_BYTES) return body;
  }
  const more = {
    down: content.down.length + content.more.down,
    news: content.news.length + content.more.news,
  };
  const data = { subscription, type: content.type, down: [], news: [], more };
  return JSON.stringify({ type, timestamp: content.at, data });
}

/** Numbers of notices, and of links and records of each, from all to the least. */
const STEPS: readonly (readonly [number, number])[] = [
  ...([20, 10, 5, 2, 1] as const).flatMap((notices) => [[notices, 10] as const, [notices, 2] as const]),
  [1, 0],
];

function shortened(content: DeliveryContent, notices: number, named: number): DeliveryContent {
  const short = (all: readonly Notice[]): Notice[] =>
    all.slice(0, notices).map((each) => withFew(each, named));
  return {
    ...content,
    down: short(content.down),
    news: short(content.news),
    more: {
      down: content.more.down + Math.max(0, content.down.length - notices),
      news: content.more.news + Math.max(0, content.news.length - notices),
    },
  };
}

function withFew(notice: Notice, named: number): Notice {
  const { incident } = notice;
  return {
    ...notice,
    works: notice.works.slice(0, named),
    links: notice.links.slice(0, named),
    records: notice.records.slice(0, named),
    incident:
      incident === null
        ? null
        : { ...incident, works: incident.works.slice(0, named), sections: incident.sections.slice(0, named) },
  };
}
