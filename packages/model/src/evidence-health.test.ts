import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceHealth } from './evidence-health.ts';

const web = (state: Evidence['state']): Evidence => ({ kind: 'web', state });
const print: Evidence = { kind: 'print', state: null };

describe('evidenceHealth', () => {
  test.each<[promise: string, evidence: Evidence[], health: string]>([
    ['without sources', [], 'uncited'],
    ['on print alone', [print], 'print_only'],
    [
      'with every web source alive',
      [web('alive'), web('moved'), web('redirected'), web('restricted'), print],
      'sound',
    ],
    ['with one source broken of two', [web('alive'), web('broken')], 'weakened'],
    ['with a source that says something else now', [web('drifted')], 'weakened'],
    ['with every source broken', [web('broken'), web('broken')], 'lost'],
    ['with every web source broken, but print left', [web('broken'), print], 'weakened'],
    ['with a source that was never seen', [web('alive'), web('unchecked')], 'unchecked'],
    ['with a source under suspicion', [web('suspect')], 'unchecked'],
    ['with a source on a host that is down', [web('unreachable'), web('alive')], 'unchecked'],
    ['with a source broken and another unchecked', [web('broken'), web('unchecked')], 'weakened'],
  ])('%s', (_promise, evidence, health) => {
    expect(evidenceHealth(evidence)).toBe(health);
  });
});
