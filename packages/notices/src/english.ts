/** All that is said in English. */
import type { RecordsByKind } from '@footing/model';
import type { Catalogue } from './catalogue.ts';
import { counting } from './counted.ts';

const { counted, list } = counting('en');
const LINKS = { one: 'link', other: 'links' };
const byKind = ({ agreements, events, figures }: RecordsByKind): string =>
  list([
    [agreements, { one: 'agreement', other: 'agreements' }],
    [events, { one: 'event', other: 'events' }],
    [figures, { one: 'figure', other: 'figures' }],
  ]);
const sum = ({ agreements, events, figures }: RecordsByKind): number => agreements + events + figures;
const DONE = { created: 'is new', updated: 'has changed', deleted: 'was removed', restored: 'is back' };

export const ENGLISH: Catalogue = {
  states: {
    unchecked: 'not checked yet',
    alive: 'alive',
    moved: 'moved for good',
    redirected: 'redirected',
    drifted: 'no longer what was cited',
    restricted: 'there, but not open to programs',
    suspect: 'failing, and not yet confirmed broken',
    broken: 'broken',
    unreachable: 'out of reach',
    skipped: 'not checked, because its site does not allow it',
  },
  healths: {
    sound: 'all its web sources are alive',
    weakened: 'some of its sources are gone or have changed',
    archived: 'archived copies stand in for its sources',
    lost: 'none of its sources lives any more',
    print_only: 'it rests on print',
    unchecked: 'not all its sources have been seen alive',
    uncited: 'it names no source',
  },
  kinds: { agreement: 'agreement', event: 'event', figure: 'figure' },
  linkState: (url, state) => `${url} is ${ENGLISH.states[state]}`,
  moved: (url, to) => `${url} has moved to ${to}`,
  notMoved: (url) => `${url} is at its old address again`,
  hostDown: (host) => `${host} does not answer`,
  hostUp: (host) => `${host} answers again`,
  networkDown: (machine) => `No host can be reached from ${machine}: its own network is down`,
  networkUp: (machine) => `The network of ${machine} works again`,
  incident: (what, name, links) => {
    const extent = links > 1 ? ` (${counted(links, LINKS)} broken)` : '';
    if (what === 'closed') return `Over: ${name} is well again`;
    return what === 'opened' ? `Trouble with ${name}${extent}` : `Trouble with ${name} again${extent}`;
  },
  quoted: (title) => `“${title}”`,
  record: (what, kind, name) => `The ${kind} ${name} ${DONE[what]}`,
  citation: (what, name) => `The citation ${name} ${DONE[what]}`,
  health: (kind, name, health) => `The ${kind} ${name}: ${ENGLISH.healths[health]}`,
  about: ({ cause, name, isDown, links, lostLinks, openedOn, closedOn }) => {
    const until = closedOn === null ? '' : ` It was well again on ${closedOn}.`;
    if (cause === 'network')
      return `From ${openedOn} on, no host could be reached from ${name}. No link is blamed for that.${until}`;
    if (closedOn !== null)
      return cause === 'link'
        ? `The page ${name} was gone from ${openedOn} on.${until}`
        : `${name} failed from ${openedOn} on, with ${counted(links, LINKS)} that are cited.${until}`;
    if (cause === 'link') return `The page ${name} has been gone since ${openedOn}.`;
    return isDown
      ? `${name} has not answered since ${openedOn}; ${counted(links, LINKS)} of it are cited.`
      : `Since ${openedOn}, ${counted(links, LINKS)} of ${name} failed; ${lostLinks} of them are broken now.`;
  },
  cost: (total, without) => {
    if (sum(total) === 0) return 'No record rests on it.';
    if (sum(without) === 0) return `${byKind(total)} rest on it, and each has another living source.`;
    return `${byKind(without)} now ${sum(without) === 1 ? 'rests' : 'rest'} on no living source.`;
  },
  notice: {
    title: {
      broken: (name) => `Gone: ${name}`,
      host_out: (name) => `Down: ${name}`,
      network_out: (name) => `No network: ${name}`,
      restored: (name) => `Well again: ${name}`,
      moved: (name) => `Moved: ${name}`,
      drifted: (name) => `No longer what was cited: ${name}`,
      evidence_lost: (name) => `No source lives: ${name}`,
      evidence_weakened: (name) => `Evidence weakened: ${name}`,
      evidence_regained: (name) => `Evidence regained: ${name}`,
      subscription_disabled: (name) => `Notices no longer arrive: ${name}`,
    },
    still: 'Still so',
    found: (reason) => `The last check: ${reason}`,
    leaning: (titles) => `On it rest: ${titles.join('; ')}`,
    disabled: (name) =>
      `What ${name} is sent does not arrive, so it is sent no more. Set its address right, then: footing subscriptions resume ${name}`,
    digest: (down, news) => `Sources: ${down} down, ${news} new`,
    down: 'Down',
    news: 'New',
    isNew: 'NEW',
    more: (number) => `and ${number} more`,
    test: 'A test of Footing',
    arrives: 'What Footing tells arrives here.',
    details: 'Details',
    subscription: (name) => `You are sent this by the subscription ${name}.`,
  },
  feedTitle: (of) => (of === null ? 'Footing: what has changed' : `Footing: what has changed in ${of}`),
  badge: {
    label: 'sources',
    share: (percent) => `${percent} % stand`,
    none: 'none checked',
    about: (standing, total) => `Web sources that stand: ${standing} of ${total}`,
  },
  report: {
    title: (work) => `The links of ${work}`,
    asOf: (day) => `As of ${day}.`,
    nothing: 'No cited link is known to be broken.',
    broken: (links) =>
      `${counted(links, { one: 'source', other: 'sources' })} that no longer can be read as cited:`,
    columns: {
      number: 'No.',
      source: 'Source',
      state: 'State',
      since: 'Since',
      why: 'Why',
      leans: 'What leans on it',
      todo: 'What can be done',
    },
    newAddress: (url) => `Cite its new address: ${url}`,
    archive: 'Look for an archived copy from the time of citation, or cite another source.',
    nobody: 'nothing',
  },
};
