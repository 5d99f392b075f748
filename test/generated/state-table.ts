/** Generates the table of link states for the documentation. */
import {
  advance,
  DEFAULT_CONFIRMATION_POLICY as confirmation,
  type LinkStateName,
  type LinkStatus,
  type VerdictName,
} from '@footing/linkcheck';
import { LINK_STATES } from '@footing/model';

const NOW = new Date('2026-01-01T00:00:00Z');
const HEALTHY: readonly VerdictName[] = ['alive', 'moved', 'redirected', 'drifted', 'restricted', 'skipped'];
const GONE: readonly VerdictName[] = ['broken', 'soft_404'];
const SURE = 1;
const IN_DOUBT = 0.5;

interface Circumstance {
  about: string;
  failures: number;
  sinceMs: number;
  hostOutage: boolean;
}

const CIRCUMSTANCES: readonly Circumstance[] = [
  { about: 'not confirmed', failures: 0, sinceMs: 0, hostOutage: false },
  {
    about: 'confirmed',
    failures: confirmation.confirmFailures,
    sinceMs: confirmation.confirmMs,
    hostOutage: false,
  },
  {
    about: 'for two weeks',
    failures: confirmation.confirmFailures,
    sinceMs: confirmation.unreachableIsBrokenMs,
    hostOutage: false,
  },
  {
    about: 'in an outage of the host',
    failures: confirmation.confirmFailures,
    sinceMs: confirmation.confirmMs,
    hostOutage: true,
  },
];

function after(
  state: LinkStateName,
  verdict: VerdictName,
  { failures, sinceMs, hostOutage }: Circumstance,
  confidence: number,
): LinkStateName {
  const status: LinkStatus = {
    state,
    stateSince: NOW,
    failures,
    firstFailureAt: failures === 0 ? null : new Date(NOW.getTime() - sinceMs),
    successes: 0,
  };
  return advance(
    status,
    { verdict, reasonCode: '', reason: '', confidence },
    { now: NOW, hostOutage, random: 0.5, confirmation },
  ).next.state;
}

/**
 * The one state to which all verdicts of a kind lead.
 * @throws Error if they lead to different states.
 */
function common(
  state: LinkStateName,
  verdicts: readonly VerdictName[],
  circumstance: Circumstance,
  confidence = SURE,
): string {
  const states = new Set(verdicts.map((verdict) => after(state, verdict, circumstance, confidence)));
  if (states.size !== 1)
    throw new Error(`${verdicts.join(', ')} lead from ${state} to ${[...states].join(', ')}`);
  return `\`${[...states].join()}\``;
}

/** The result of `advance` for every state, verdict and circumstance, as a Markdown table. */
export function stateTable(): string {
  const [anyTime] = CIRCUMSTANCES as [Circumstance];
  const columns = [
    ...CIRCUMSTANCES.filter(({ about }) => about !== 'for two weeks').map((circumstance) => ({
      head: `broken or soft 404, ${circumstance.about}`,
      cell: (state: LinkStateName) => common(state, GONE, circumstance),
    })),
    ...CIRCUMSTANCES.filter(({ hostOutage }) => !hostOutage).map((circumstance) => ({
      head: `broken or soft 404 in doubt, ${circumstance.about}`,
      cell: (state: LinkStateName) => common(state, GONE, circumstance, IN_DOUBT),
    })),
    ...CIRCUMSTANCES.filter(({ about }) => about === 'not confirmed' || about === 'confirmed').map(
      (circumstance) => ({
        head: `drifted in doubt, ${circumstance.about}`,
        cell: (state: LinkStateName) => common(state, ['drifted'], circumstance, IN_DOUBT),
      }),
    ),
    ...CIRCUMSTANCES.map((circumstance) => ({
      head: `unreachable, ${circumstance.about}`,
      cell: (state: LinkStateName) => common(state, ['unreachable'], circumstance),
    })),
    { head: 'rate limited', cell: (state: LinkStateName) => common(state, ['rate_limited'], anyTime) },
    {
      head: HEALTHY.join(', '),
      cell: (state: LinkStateName) => {
        if (
          HEALTHY.some((verdict) =>
            CIRCUMSTANCES.some((each) => after(state, verdict, each, SURE) !== verdict),
          )
        )
          throw new Error(`a good answer is not believed at once in the state ${state}`);
        return 'that';
      },
    },
  ];
  return [
    `| state before | ${columns.map(({ head }) => head).join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...LINK_STATES.map((state) => `| \`${state}\` | ${columns.map(({ cell }) => cell(state)).join(' | ')} |`),
  ].join('\n');
}
