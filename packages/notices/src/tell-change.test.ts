/** Changes in words. */
import type { Change } from '@footing/model';
import { expect, test } from 'vitest';
import { ENGLISH } from './english.ts';
import { RUSSIAN } from './russian.ts';
import { tellChange } from './tell-change.ts';

const ABOUT = { id: '7', at: '2026-05-31T00:00:00.000Z', actor: 'load', host: null, works: [], sections: [] };
const subject = (title: string | null) => ({
  kind: 'figure' as const,
  id: '01a20fc6-0dbe-74c9-81a5-09dbdbe7beca',
  name: 'trade-2023',
  title,
});
const lost = (title: string | null): Change => ({
  ...ABOUT,
  type: 'record.health_changed',
  subject: subject(title),
  before: { evidenceHealth: 'sound' },
  after: { evidenceHealth: 'lost' },
});
const created = (title: string | null): Change => ({
  ...ABOUT,
  type: 'record.created',
  subject: subject(title),
  before: null,
  after: { title: 'Trade, 2023', evidenceHealth: 'sound' },
});

test('a record is named by its title', () => {
  expect(tellChange(lost('Trade, 2023'), ENGLISH).title).toContain('The figure “Trade, 2023”: ');
  expect(tellChange(lost('Trade, 2023'), RUSSIAN).title).toContain('Показатель «Trade, 2023»: ');
});

test('a record that is gone is named by its slug', () => {
  expect(tellChange(lost(null), ENGLISH).title).toContain('The figure trade-2023: ');
});

test('the title of a new record is told once', () => {
  expect(tellChange(created('Trade, 2023'), ENGLISH).content).toBeNull();
  expect(tellChange(created(null), ENGLISH).content).toBe('Trade, 2023');
});
