/** What citations and their links can be said to be. */
import { LinkStateName } from '@footing/linkcheck/schema';
import Type, { type Static } from 'typebox';

export { LinkStateName, PhaseTimings, RedirectHop, VerdictName } from '@footing/linkcheck/schema';

/** Every state, in the order in which a report names them. */
export const LINK_STATES: readonly LinkStateName[] = LinkStateName.enum;

/** Whether a citation names an address or a printed work. */
export const CitationKind = Type.Enum(['web', 'print'], {
  description: '`web` has an address; `print` has none.',
});
export type CitationKind = Static<typeof CitationKind>;
