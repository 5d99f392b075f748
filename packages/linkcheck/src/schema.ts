/** TypeBox schemas of the data that other programs store and serve. */
import Type, { type Static } from '@footing/typebox';

/** The verdict of one check. */
export const VerdictName = Type.Enum(
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
export type VerdictName = Static<typeof VerdictName>;

/** The state of a link, derived from all its checks. */
export const LinkStateName = Type.Enum(
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
export type LinkStateName = Static<typeof LinkStateName>;

/** How sure a verdict is. */
export const Confidence = Type.Number({
  minimum: 0,
  maximum: 1,
  description:
    'How likely a careful person would find the verdict right on the same evidence. A loss (`broken`, `soft_404`, ' +
    '`drifted`) below 0.7 is in doubt: the link is `suspect` until it is confirmed.',
});

/** One redirect of a chain. */
export const RedirectHop = Type.Object({
  status: Type.Integer(),
  location: Type.String({ description: 'Absolute address it leads to.' }),
});
export type RedirectHop = Static<typeof RedirectHop>;

/** Milliseconds of each phase of the last request, and of the whole check. */
export const PhaseTimings = Type.Object(
  {
    dnsMs: Type.Optional(Type.Number()),
    connectMs: Type.Optional(Type.Number()),
    tlsMs: Type.Optional(Type.Number()),
    firstByteMs: Type.Optional(Type.Number()),
    bodyMs: Type.Optional(Type.Number()),
    totalMs: Type.Number({ description: 'The whole check with all its redirects.' }),
  },
  {
    description:
      'Milliseconds of each phase of the last request, and of the whole check. A phase that a reused connection skipped is absent.',
  },
);
export type PhaseTimings = Static<typeof PhaseTimings>;
