/** Summarises the states of links as text. */
import { printable } from '@footing/linkcheck';
import { LINK_STATES, type Link } from '@footing/model';

/** The number of links in each state that occurs, and in total, as a table. */
export function stateTable(states: Readonly<Record<string, number>>): string {
  const rows = LINK_STATES.map((state): [string, number] => [state, states[state] ?? 0]).filter(
    ([, count]) => count > 0,
  );
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const width = Math.max(...LINK_STATES.map((state) => state.length));
  const line = (left: string, right: string | number): string =>
    `${left.padEnd(width)}  ${String(right).padStart(7)}`;
  const rule = '-'.repeat(width + 9);
  return [
    line('state', 'links'),
    rule,
    ...rows.map(([state, count]) => line(state, count)),
    rule,
    line('total', total),
  ].join('\n');
}

/** The given links, each with its reason and the citations that rest on it. */
export function problemList(links: readonly Link[]): string {
  return links
    .map(({ state, url, lastReason, citedBy }) => {
      const sources = citedBy.map(({ work, number }) => `${work} ${number}`).join(', ');
      return `${state}  ${printable(url)}\n    ${printable(`${lastReason ?? ''} Cited by ${sources || 'nothing'}.`)}`;
    })
    .join('\n');
}
