/** The commands `footing subscriptions`: who is told what. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { type Config, channelSettings } from '@footing/config';
import { openChannels, sendNext } from '@footing/delivery';
import {
  DEFAULT_NOTICE_KINDS,
  isInstant,
  isTimeZone,
  type Subscription,
  SubscriptionInput,
} from '@footing/model';
import {
  addSecret,
  addSubscription,
  type Database,
  listSubscriptions,
  makeTestDelivery,
  muteSubscription,
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
} from '@footing/store';
import { Value } from '@footing/typebox/value';
import { CommandError, EXIT } from '../command-error.ts';
import { inSession } from '../database-session.ts';
import { subscriptionLines } from '../subscription-lines.ts';

/** The options of `subscriptions add`, as they are written. */
export interface AddOptions
  extends Partial<
    Pick<SubscriptionInput, 'kinds' | 'hosts' | 'works' | 'sections' | 'records' | 'nagDays' | 'mutedUntil'>
  > {
  to: string;
  channel: string;
  timing: string;
  hour: number;
  weekday: string;
  timeZone: string;
  language: string;
  secret?: string;
  ed25519?: boolean;
}

/** Adds a subscription, and prints the secret by which a webhook is verified, once. */
export async function addCommand(config: Config, name: string, options: AddOptions): Promise<number> {
  const { to, secret: given, ed25519, ...terms } = options;
  if (terms.mutedUntil != null) refuseOddInstant(terms.mutedUntil);
  const made = terms.channel === 'webhook' ? webhookSecret(given, ed25519 === true) : undefined;
  const input = checked({
    ...{ kinds: [...DEFAULT_NOTICE_KINDS], hosts: [], works: [], sections: [], records: [] },
    ...{ nagDays: null, mutedUntil: null },
    ...terms,
    name,
    address: to === '-' ? (await text(process.stdin)).trim() : to,
    secrets: made === undefined ? [] : [made.secret],
  });
  return inSession(config, async ({ database }) => {
    const added = await addSubscription(database, input, new Date());
    if (added === undefined)
      throw new CommandError(
        'subscription_taken',
        `There is a subscription ${name} already.`,
        'Choose another name, or remove that one first.',
      );
    for (const line of subscriptionLines(added)) console.log(line);
    if (made !== undefined) console.log(made.toldAs);
    return EXIT.ok;
  });
}

/** Prints all subscriptions. */
export function listCommand(config: Config): Promise<number> {
  return inSession(config, async ({ database }) => {
    let cursor: string | undefined;
    do {
      const page = await listSubscriptions(database, {
        limit: 200,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const subscription of page.items)
        for (const line of subscriptionLines(subscription)) console.log(line);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return EXIT.ok;
  });
}

/** Sends a test to a subscription now, and prints whether it has arrived. Exit code 1 where it has not. */
export function testCommand(config: Config, name: string): Promise<number> {
  return inSession(config, async ({ database }) => {
    const id = await makeTestDelivery(database, name);
    if (id === undefined) throw missing(name);
    const channels = openChannels(channelSettings(config));
    try {
      const outcome = await sendNext(database, channels, id);
      if (outcome === undefined) console.log('It is sent once nothing else is under way to that address.');
      else if (outcome.isDelivered) console.log('It has arrived.');
      else
        console.log(
          `It has not arrived: ${outcome.error}${outcome.status === null ? '' : ` (${outcome.status})`}.`,
        );
      return outcome?.isDelivered === false ? EXIT.broken : EXIT.ok;
    } finally {
      await channels.close();
    }
  });
}

/** Pauses a subscription, or mutes it until an instant. */
export function pauseCommand(config: Config, name: string, until: string | undefined): Promise<number> {
  if (until !== undefined) refuseOddInstant(until);
  return changed(config, name, (database) =>
    until === undefined
      ? pauseSubscription(database, name)
      : muteSubscription(database, name, new Date(until)),
  );
}

/** Serves a subscription again. */
export function resumeCommand(config: Config, name: string): Promise<number> {
  return changed(config, name, (database) => resumeSubscription(database, name));
}

/** Gives a webhook a new secret beside those that it has, or instead of them, and prints it. */
export function rotateCommand(
  config: Config,
  name: string,
  { ed25519, alone }: { ed25519?: boolean; alone?: boolean },
): Promise<number> {
  const made = webhookSecret(undefined, ed25519 === true);
  return changed(
    config,
    name,
    (database) => addSecret(database, name, made.secret, alone === true),
    made.toldAs,
  );
}

/** Removes a subscription. */
export function removeCommand(config: Config, name: string): Promise<number> {
  return inSession(config, async ({ database }) => {
    if (!(await removeSubscription(database, name))) throw missing(name);
    return EXIT.ok;
  });
}

function changed(
  config: Config,
  name: string,
  change: (database: Database) => Promise<Subscription | undefined>,
  further?: string,
): Promise<number> {
  return inSession(config, async ({ database }) => {
    const subscription = await change(database);
    if (subscription === undefined) throw missing(name);
    for (const line of subscriptionLines(subscription)) console.log(line);
    if (further !== undefined) console.log(further);
    return EXIT.ok;
  });
}

/** Checks a subscription against its schema and what the schema cannot say. */
function checked(input: object): SubscriptionInput {
  if (!Value.Check(SubscriptionInput, input)) {
    const [first] = Value.Errors(SubscriptionInput, input);
    throw invalid(`${first?.instancePath.slice(1) ?? 'It'} ${first?.message ?? 'is wrong'}.`);
  }
  if (!isTimeZone(input.timeZone)) throw invalid(`${input.timeZone} is no time zone, such as Europe/Minsk.`);
  if ((input.channel === 'email') === /^https?:/.test(input.address) || !isAddress(input.address))
    throw invalid(
      input.channel === 'email' ? 'The address is no e-mail address.' : 'The address is no http(s) URL.',
    );
  return input;
}

function refuseOddInstant(text: string): void {
  if (!isInstant(text)) throw invalid(`${text} is no instant, such as 2026-05-31T08:00:00Z.`);
}

function isAddress(address: string): boolean {
  return !/^https?:/.test(address) || URL.canParse(address);
}

function invalid(message: string): CommandError {
  return new CommandError('subscription_invalid', message, 'See `footing subscriptions add --help`.');
}

function missing(name: string): CommandError {
  return new CommandError(
    'subscription_missing',
    `There is no such subscription: ${name}.`,
    'List them with `footing subscriptions list`; only webhooks have secrets.',
  );
}

/** Bytes of an HMAC secret: the middle of what Standard Webhooks allows (24 to 64). */
const SECRET_BYTES = 32;

/** A secret as Standard Webhooks writes it, and what the receiver verifies with. */
function webhookSecret(given: string | undefined, ed25519: boolean): { secret: string; toldAs: string } {
  if (!ed25519) {
    const secret = given ?? `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    return { secret, toldAs: given === undefined ? `secret      ${secret}` : 'secret      as given' };
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url').toString('base64');
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
  return { secret: `whsk_${seed}`, toldAs: `public key  whpk_${point}` };
}
