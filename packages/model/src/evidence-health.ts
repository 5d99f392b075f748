/** Evidence health: the values, and the rule that derives them from the states of links. */
import Type, { type Static } from '@footing/typebox';
import type { CitationKind, LinkStateName } from './vocabulary/link.ts';

/**
 * The evidence health of a record. It is derived from the links of its citations and never entered by hand.
 */
export const EvidenceHealth = Type.Enum(
  ['sound', 'weakened', 'archived', 'lost', 'print_only', 'unchecked', 'uncited'],
  {
    description:
      '`sound`: every web source is alive. `weakened`: some are broken or no longer what was cited. `archived`: all are ' +
      'broken, but an archived copy stands in. `lost`: no source lives and none is archived. `print_only`: it rests on print. ' +
      '`unchecked`: nothing is known to be broken, but not every source has been seen alive. `uncited`: it names no source.',
  },
);
export type EvidenceHealth = Static<typeof EvidenceHealth>;

/** A citation as evidence. `state` is null for print. */
export interface Evidence {
  kind: CitationKind;
  state: LinkStateName | null;
}

const LIVING: ReadonlySet<LinkStateName> = new Set(['alive', 'moved', 'redirected', 'restricted']);
const FAILED: ReadonlySet<LinkStateName> = new Set(['broken', 'drifted']);

/**
 * Derives the evidence health. A `suspect` or `unreachable` link is neither alive nor broken: unless another
 * link has failed, it leaves the health `unchecked` until it is confirmed. The database applies the same rule
 * in SQL (`evidence_health`).
 */
export function evidenceHealth(evidence: readonly Evidence[]): EvidenceHealth {
  if (evidence.length === 0) return 'uncited';
  const states = evidence.flatMap(({ kind, state }) => (kind === 'web' ? [state ?? 'unchecked'] : []));
  if (states.length === 0) return 'print_only';
  const broken = states.filter((state) => state === 'broken').length;
  if (broken === states.length && broken === evidence.length) return 'lost';
  if (states.some((state) => FAILED.has(state))) return 'weakened';
  return states.every((state) => LIVING.has(state)) ? 'sound' : 'unchecked';
}
