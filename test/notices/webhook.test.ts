/** Webhooks by Standard Webhooks 1.0, to real receivers, verified with the specification's own library. */
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { type ChannelSettings, type Channels, openChannels, sendNext } from '@footing/delivery';
import { addSecret, findSubscription, listDeliveries, makeTestDelivery } from '@footing/store';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { footing } from '../cli/command.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { setState } from '../incidents/set-links.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { passMinutes, subscribe } from './subscribe.ts';

const SECRETS = ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];
const SETTINGS: ChannelSettings = {
  ...{
    publicUrl: 'https://footing.example.org',
    allowedNetworks: ['127.0.0.0/8'],
    userAgent: 'Footing/test',
  },
  ...{ smtpUrl: undefined, mailFrom: undefined },
};
const LONG = 'x'.repeat(1_900);

let store: TestDatabase;
let receiver: Receiver;
let channels: Channels;

beforeEach(async () => {
  store = await createTestDatabase();
  receiver = await startReceiver();
  channels = openChannels(SETTINGS);
  await subscribe(store.database, 'editors', { address: receiver.url, secrets: SECRETS });
});

afterEach(async () => {
  await channels.close();
  await receiver.close();
  await store.drop();
});

const send = () => sendNext(store.database, channels);
async function sendTest() {
  await makeTestDelivery(store.database, 'editors');
  return send();
}
function firstPosted() {
  const [first] = receiver.posted;
  if (first === undefined) throw new Error('nothing was posted');
  return first;
}
const standing = async () => (await listDeliveries(store.database, { limit: 1 })).items[0];

test('what is sent verifies with each secret while they are changed, and with no other', async () => {
  expect(await sendTest()).toEqual({ isDelivered: true, status: 204 });
  const { body, headers } = firstPosted();
  for (const secret of SECRETS) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA').verify(body, headers)).toThrow();
  expect(() => new Webhook(SECRETS[0] ?? '').verify(`${body} `, headers)).toThrow();
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Footing/test' });
  expect(await standing()).toMatchObject({ state: 'delivered', status: 204, id: headers['webhook-id'] });
});

test('a signature by Ed25519 (v1a) verifies with the public key', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url').toString('base64');
  await addSecret(store.database, 'editors', `whsk_${seed}`, false);
  await sendTest();
  const { body, headers } = firstPosted();
  const signatures = headers['webhook-signature']?.split(' ') ?? [];
  expect(signatures.map((each) => each.split(',')[0])).toEqual(['v1a', 'v1', 'v1']);
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const signature = Buffer.from(signatures[0]?.slice(4) ?? '', 'base64');
  expect(
    verify(
      null,
      Buffer.from(signed),
      createPublicKey(publicKey.export({ format: 'pem', type: 'spki' })),
      signature,
    ),
  ).toBe(true);
  // The library passes over what it does not know.
  expect(new Webhook(SECRETS[0] ?? '').verify(body, headers)).toBeDefined();
});

test('the second attempt has the same id and body as the first', async () => {
  receiver.answer = { status: 503 };
  expect(await sendTest()).toMatchObject({ isDelivered: false, error: 'refused', status: 503 });
  expect(await send()).toBeUndefined();
  receiver.answer = { status: 200 };
  await store.database.pool.query(`UPDATE deliveries SET next_attempt_at = now()`);
  expect(await send()).toMatchObject({ isDelivered: true });
  const [first, second] = receiver.posted;
  expect(second?.body).toBe(first?.body);
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
});

describe('what counts as failed:', () => {
  test.each([301, 302, 307, 308])('an answer with %i, which is not followed', async (status) => {
    receiver.answer = { status, headers: { location: receiver.url } };
    expect(await sendTest()).toMatchObject({ error: 'redirected', status });
    expect(receiver.posted).toHaveLength(1);
  });
  test.each([400, 404, 429, 500])('an answer with %i', async (status) => {
    receiver.answer = { status };
    expect(await sendTest()).toMatchObject({ error: 'refused', status });
  });
  test('a connection that is broken off', async () => {
    receiver.answer = 'silence';
    expect(await sendTest()).toMatchObject({ error: 'unreachable', status: null });
    expect(await standing()).toMatchObject({ state: 'waiting', error: 'unreachable' });
  });
  test('an address that is not public, which nothing is sent to', async () => {
    const guarded = openChannels({ ...SETTINGS, allowedNetworks: [] });
    await makeTestDelivery(store.database, 'editors');
    expect(await sendNext(store.database, guarded)).toMatchObject({ error: 'blocked_address' });
    expect(receiver.posted).toEqual([]);
    await guarded.close();
  });
});

test('410 disables the subscription at once', async () => {
  receiver.answer = { status: 410 };
  expect(await sendTest()).toMatchObject({ error: 'gone' });
  expect(await findSubscription(store.database, 'editors')).toMatchObject({ disabledReason: 'gone' });
  expect(await standing()).toMatchObject({ state: 'dead', status: 410 });
});

test.each(['3600', 'date'])('Retry-After (%s) is obeyed', async (form) => {
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
  receiver.answer = { status: 429, headers: { 'retry-after': form === 'date' ? inAnHour : form } };
  await sendTest();
  const { nextAttemptAt = null } = (await standing()) ?? {};
  const minutes = (new Date(nextAttemptAt ?? 0).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(58);
  expect(minutes).toBeLessThan(61);
});

test('a body is less than 20 kB, however much there is to tell, and says how much it leaves out', async () => {
  const { database } = store;
  await seedLinks(
    database,
    Array.from({ length: 60 }, (_, index) => `https://a.example.org/${index}/${LONG}`),
  );
  await database.pool.query(`UPDATE links SET state = 'moved', moved_to = url || '/new'`);
  await passMinutes(database, 6);
  expect(await send()).toMatchObject({ isDelivered: true });
  const body = receiver.posted[0]?.body ?? '';
  expect(Buffer.byteLength(body)).toBeLessThan(20_000);
  const { type, data } = JSON.parse(body);
  expect(type).toBe('notice.moved');
  expect(data.news.length).toBeGreaterThan(0);
  expect(data.news.length + data.more.news).toBe(60);
});

test('the command line sends a test at once, and says whether it has arrived', async () => {
  const run = async () => {
    const { ended, output } = footing(['subscriptions', 'test', 'editors'], {
      ...{ DATABASE_URL: store.url, NOTICE_ALLOW_ADDRESSES: '127.0.0.0/8' },
    });
    return { code: await ended, output: output() };
  };
  expect(await run()).toEqual({ code: 0, output: 'It has arrived.\n' });
  receiver.answer = { status: 500 };
  expect(await run()).toEqual({ code: 1, output: 'It has not arrived: refused (500).\n' });
});

describe('a chat', () => {
  test.each([
    ['slack', '&lt;!channel&gt; *bold* @all'],
    ['mattermost', '\\<!channel\\> \\*bold\\* @\u200ball'],
    ['telegram', '<!channel> *bold* @all'],
    ['teams', '<!channel> *bold* @all'],
  ] as const)(
    'of %s gets what happened in its shape, in which foreign text is text',
    async (channel, said) => {
      const { database } = store;
      await seedLinks(database, ['https://a.example.org/gone']);
      await setState(database, '%', 'alive');
      await subscribe(database, 'chat', { channel, address: `${receiver.url}?chat_id=7` });
      await setState(database, '%', 'broken');
      await passMinutes(database, 6);
      await database.pool.query(
        `UPDATE deliveries SET content = jsonb_set(content, '{news,0,reason}', '"<!channel> *bold* @all"')`,
      );
      await send();
      await send();
      const [{ body, path } = { body: '{}', path: '' }] = receiver.posted.filter((each) =>
        each.path.includes('chat_id'),
      );
      expect(path).toBe('/hook?chat_id=7');
      const posted = JSON.parse(body);
      const text =
        channel === 'teams'
          ? posted.attachments[0].content.body
              .map((block: { inlines: { text: string }[] }) => block.inlines[0]?.text)
              .join('\n')
          : posted.text;
      expect(text).toContain(said);
      expect(text).toContain('Gone: a.example.org/gone');
      expect(text).toMatch(/https:\/\/footing\.example\.org\/v1\/incidents\/[0-9a-f-]{36}/);
    },
  );
});
