/** Makes findings for tests. */
import type { LinkFinding } from './finding.ts';

/** A finding on a link that stands nowhere, of a verdict that fails the run or does not. */
export function madeFinding(
  url: string,
  verdict: LinkFinding['verdict']['verdict'],
  failed = false,
): LinkFinding {
  return {
    url,
    verdict: { verdict, reasonCode: 'x', reason: 'It is so.', confidence: 1 },
    status: 200,
    finalUrl: url,
    ms: 1,
    places: [],
    failed,
  };
}
