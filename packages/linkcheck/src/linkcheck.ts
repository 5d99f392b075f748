/** The package's public face: probe (network) -> judge (pure) -> advance (pure). */
export { createAddressPolicy } from './address-policy.ts';
export { advance, type LinkStateName, type LinkStatus } from './advance.ts';
export { type Checked, type Checker, createChecker } from './checker.ts';
export { crawl } from './crawl.ts';
export { extractLinks, type FoundLink, formatOf } from './extract-links.ts';
export type { VerdictName } from './grounds.ts';
export { isHostOutage } from './host-outage.ts';
export { HostPace, LONGEST_PAUSE_MS } from './host-pace.ts';
export { checkInTurn, isRateLimit } from './host-turn.ts';
export { judge, type Verdict } from './judge.ts';
export type { Baseline } from './likeness.ts';
export type { Observation } from './observation.ts';
export { OwnNetwork } from './own-network.ts';
export { type ConfirmationPolicy, DEFAULT_POLICY } from './policy.ts';
export { pause } from './politely.ts';
export { createProber, type Prober } from './probe.ts';
export { createCheckerFrom, createProberFrom } from './prober-settings.ts';
export { createResolver, fixedResolver, systemResolver } from './resolver.ts';
