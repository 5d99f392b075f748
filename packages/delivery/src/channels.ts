/** Sends a delivery by the channel of its subscription. */
import { type GuardedPost, openGuardedPost } from '@footing/linkcheck';
import { tellDelivery } from '@footing/notices';
import type { ClaimedDelivery, SendOutcome } from '@footing/store';
import { chatBody } from './chat.ts';
import { type Mailer, openMailer } from './mail.ts';
import { webhookBody, webhookHeaders } from './webhook.ts';

/** The settings of the channels: plain data, which any configuration can supply. */
export interface ChannelSettings {
  /** Where readers reach the API; undefined leaves links out. */
  publicUrl: string | undefined;
  /** Networks (CIDR) to which may be sent although they are not public. */
  allowedNetworks: readonly string[];
  /** The `User-Agent` header. */
  userAgent: string;
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
}

/** Channels that hold their connections until they are closed. */
export interface Channels {
  /** Sends a delivery once. Never rejects. */
  send(delivery: ClaimedDelivery, now: Date): Promise<SendOutcome>;
  close(): Promise<void>;
}

/** How long a receiver may take: Standard Webhooks asks for 15 to 30 s. */
export const SEND_TIMEOUT_MS = 20_000;

/**
 * Opens the channels.
 * @throws TypeError naming an allowed network that is not in CIDR notation.
 */
export function openChannels(settings: ChannelSettings): Channels {
  const { publicUrl, allowedNetworks, userAgent, smtpUrl, mailFrom } = settings;
  const posts = openGuardedPost(allowedNetworks, SEND_TIMEOUT_MS);
  const mailer =
    smtpUrl === undefined || mailFrom === undefined
      ? undefined
      : openMailer(smtpUrl, mailFrom, SEND_TIMEOUT_MS);
  return {
    send: (delivery, now) => send(delivery, now, { posts, mailer, publicUrl, userAgent }),
    close: async () => {
      mailer?.close();
      await posts.close();
    },
  };
}

interface Means {
  posts: GuardedPost;
  mailer: Mailer | undefined;
  publicUrl: string | undefined;
  userAgent: string;
}

async function send(delivery: ClaimedDelivery, now: Date, means: Means): Promise<SendOutcome> {
  const { id, content, subscription } = delivery;
  const { channel, address, secrets, language, name } = subscription;
  const message = tellDelivery(content, language, means.publicUrl);
  if (channel === 'email')
    return means.mailer === undefined
      ? failed('mail_not_set_up', null)
      : means.mailer.send({ id, to: address, name, message, language });
  const body = channel === 'webhook' ? webhookBody(name, content) : chatBody(channel, message, language);
  const answer = await means.posts.post(
    address,
    {
      ...{ 'content-type': 'application/json', 'user-agent': means.userAgent },
      ...(channel === 'webhook' ? webhookHeaders(id, now, body, secrets) : {}),
    },
    body,
  );
  return 'failure' in answer ? failed(answer.failure, null) : outcomeOf(answer);
}

/** What an HTTP status means for a delivery: only 2xx is a success. */
function outcomeOf({
  status,
  retryAfterSeconds,
}: {
  status: number;
  retryAfterSeconds: number | null;
}): SendOutcome {
  if (status >= 200 && status < 300) return { isDelivered: true, status };
  const error = status === 410 ? 'gone' : status >= 300 && status < 400 ? 'redirected' : 'refused';
  return { isDelivered: false, error, status, retryAfterSeconds };
}

function failed(
  error: Extract<SendOutcome, { isDelivered: false }>['error'],
  status: number | null,
): SendOutcome {
  return { isDelivered: false, error, status, retryAfterSeconds: null };
}
