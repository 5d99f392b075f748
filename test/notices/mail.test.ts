/** Notices by e-mail to a real mail server: in text and HTML, in both languages, with a way to be rid of them. */

import { readCorpus } from '@footing/corpus';
import { type Channels, openChannels, sendNext } from '@footing/delivery';
import { listDeliveries, loadCorpus, makeTestDelivery } from '@footing/store';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { setState } from '../incidents/set-links.ts';
import { listening } from './listening.ts';
import { passMinutes, subscribe } from './subscribe.ts';

let store: TestDatabase;
let channels: Channels;
let closeServer: () => Promise<void>;
let letters: { to: string[]; text: string }[];
let refusal: number | undefined;

beforeEach(async () => {
  store = await createTestDatabase();
  letters = [];
  refusal = undefined;
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done(refusal === undefined ? null : Object.assign(new Error('no'), { responseCode: refusal }));
      });
    },
  });
  const { port, close } = await listening(server.server);
  closeServer = close;
  channels = openChannels({
    ...{ publicUrl: 'https://footing.example.org', allowedNetworks: [], userAgent: 'Footing/test' },
    ...{ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'footing@example.org' },
  });
});

afterEach(async () => {
  await channels.close();
  await closeServer();
  await store.drop();
});

/** The parts of a letter, decoded. */
function partsOf(text: string): { head: string; parts: string[] } {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const boundary = /boundary="?([^"\r\n;]+)/.exec(head)?.[1] ?? '';
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .map((part) => {
      const [partHead = '', ...body] = part.split('\r\n\r\n');
      const content = body.join('\r\n\r\n');
      if (/base64/i.test(partHead)) return Buffer.from(content, 'base64').toString();
      return Buffer.from(
        content
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
    });
  return { head: head.replace(/\r\n[ \t]+/g, ' '), parts: parts.filter((part) => part.trim() !== '') };
}

test.each([
  ['en', 'Gone: ', 'now rest', 'What can be done|Look for an archived copy'],
  ['ru', 'Не работает: ', 'Без живого источника теперь', 'Найти архивную копию'],
] as const)(
  'a letter (%s) says what happened, what it costs and what can be done',
  async (language, gone, cost, todo) => {
    const { database } = store;
    await loadCorpus(database, await readCorpus(new URL('../corpora/rails-2019', import.meta.url).pathname));
    await subscribe(database, 'mail', { channel: 'email', address: 'reader@example.org', language });
    await setState(database, '%ports.example.org%', 'broken');
    await passMinutes(database, 6);
    expect(await sendNext(database, channels)).toEqual({ isDelivered: true, status: null });
    const [letter] = letters;
    expect(letter?.to).toEqual(['reader@example.org']);
    const { head, parts } = partsOf(letter?.text ?? '');
    const [delivery] = (await listDeliveries(database, { limit: 1 })).items;
    expect(head).toContain(`Message-ID: <${delivery?.id}@example.org>`);
    expect(head).toMatch(/List-Unsubscribe: <mailto:footing@example\.org\?subject=unsubscribe%20mail>/i);
    expect(head).toContain('multipart/alternative');
    expect(parts).toHaveLength(2 + (parts.at(-1)?.startsWith('--') ? 1 : 0));
    for (const part of parts.slice(0, 2)) {
      expect(part).toContain(gone);
      expect(part).toContain(cost);
      expect(part).toMatch(new RegExp(todo));
      expect(part).toContain('https://footing.example.org/v1/incidents/');
    }
    expect(parts[1]).toContain(`<html lang="${language}">`);
  },
);

test('what the mail server does not take is tried again; without one it is said so', async () => {
  const { database } = store;
  await subscribe(database, 'mail', { channel: 'email', address: 'reader@example.org' });
  await makeTestDelivery(database, 'mail');
  refusal = 451;
  expect(await sendNext(database, channels)).toMatchObject({ error: 'refused', status: 451 });
  expect((await listDeliveries(database, { limit: 1 })).items).toMatchObject([{ state: 'waiting' }]);
  await database.pool.query('UPDATE deliveries SET next_attempt_at = now()');
  const none = openChannels({
    ...{ publicUrl: undefined, allowedNetworks: [], userAgent: 'Footing/test' },
    ...{ smtpUrl: undefined, mailFrom: undefined },
  });
  expect(await sendNext(database, none)).toMatchObject({ error: 'mail_not_set_up' });
  await none.close();
});
