/** Judges a link by another reading of its printed address. Pure. */
import { isLoss } from './confidence.ts';
import type { Verdict } from './judge.ts';

/** At most so many other readings of an address are tried. */
const MAX_OTHER_READINGS = 4;
/** A printed address that is read in another way is no surer than this. */
const MAX_CONFIDENCE = 0.8;

/**
 * The other readings that are worth a request where the address as cited is lost: those on its own host, which alone
 * is in this check's turn.
 */
export function readingsToTry(url: string, verdict: Verdict, otherReadings: readonly string[]): string[] {
  if (!isLoss(verdict) || !URL.canParse(url)) return [];
  const { host } = new URL(url);
  return otherReadings
    .filter((reading) => reading !== url && URL.canParse(reading) && new URL(reading).host === host)
    .slice(0, MAX_OTHER_READINGS);
}

/**
 * The verdict where the address as cited is lost, and its other reading got `verdict`: the page has its new address
 * there, if it was found. Undefined if it was not.
 */
export function byOtherReading(reading: string, verdict: Verdict): Verdict | undefined {
  if (verdict.verdict !== 'alive' && verdict.verdict !== 'moved' && verdict.verdict !== 'redirected')
    return undefined;
  return {
    verdict: 'moved',
    reasonCode: 'other_reading',
    reason: `The address as cited is lost, but its other reading is there (${reading}).`,
    confidence: Math.min(verdict.confidence, MAX_CONFIDENCE),
    newAddress: verdict.newAddress ?? reading,
  };
}
