import Type, { type Static } from 'typebox';

/** What one check found. The verdicts of the design's judge, in its words. */
export const Verdict = Type.Enum(
  [
    'alive',
    'moved',
    'redirected',
    'broken',
    'soft_404',
    'drifted',
    'restricted',
    'rate_limited',
    'unreachable',
    'skipped',
  ],
  {
    description:
      '`alive`: answers with the page. `moved`: permanently redirected to an equivalent page. `redirected`: temporarily. ' +
      '`broken`: gone (404, 410, no such host). `soft_404`: answers 200 but says the page is gone. `drifted`: no longer ' +
      'what was cited. `restricted`: answers, but not to us (401, 403, 451). `rate_limited`: asked us to wait (429). ' +
      '`unreachable`: network, time-out or 5xx. `skipped`: not fetched (address not allowed).',
  },
);
export type Verdict = Static<typeof Verdict>;

/** What is believed of a link after all its checks. */
export const LinkState = Type.Enum(
  [
    'unchecked',
    'alive',
    'moved',
    'redirected',
    'drifted',
    'restricted',
    'suspect',
    'broken',
    'unreachable',
    'skipped',
  ],
  {
    description:
      'What is believed of the link after all its checks. One bad answer makes it `suspect`; it is `broken` only after ' +
      'several failures over a minimum time, and `unreachable` while its host as a whole fails.',
  },
);
export type LinkState = Static<typeof LinkState>;

/** Every state, in the order in which a report names them. */
export const LINK_STATES: readonly LinkState[] = LinkState.enum;

/** Whether a citation names an address or a printed work. */
export const CitationKind = Type.Enum(['web', 'print'], {
  description: '`web` has an address; `print` has none.',
});
export type CitationKind = Static<typeof CitationKind>;
