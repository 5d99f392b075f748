/** The vocabularies of citations and links: states, verdicts and kinds. */
import { LinkStateName } from '@footing/linkcheck/schema';
import Type, { type Static } from '@footing/typebox';

export { Confidence, LinkStateName, PhaseTimings, RedirectHop, VerdictName } from '@footing/linkcheck/schema';

/** Every link state, in the order in which reports list them. */
export const LINK_STATES: readonly LinkStateName[] = LinkStateName.enum;

/** Whether a citation refers to a web page or a printed work. */
export const CitationKind = Type.Enum(['web', 'print'], {
  description: '`web` has an address; `print` has none.',
});
export type CitationKind = Static<typeof CitationKind>;
