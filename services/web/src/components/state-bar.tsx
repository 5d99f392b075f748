/** How many links are in each state: a bar of their shares, and each count as word, shape and link. */
import type { Shapes } from '@footing/client';
import { CountLink } from './count-link.tsx';
import { StateMark } from './state-mark.tsx';
import { LINK_STATES, markOf } from './state-shapes.ts';
import './state-bar.css';

interface StateBarProps {
  states: Shapes['Host']['states'];
  /** The address of the list of links, without the filter by state. */
  hrefOf: (state: string) => string;
}

/** The bar and the counts; a state without links is left out. */
export function StateBar({ states, hrefOf }: StateBarProps) {
  const present = LINK_STATES.filter((state) => states[state] > 0);
  return (
    <div class="state-bar">
      <div class="state-shares" aria-hidden="true">
        {present.map((state) => (
          <span key={state} class={`share-${markOf(state).tone}`} style={{ flexGrow: states[state] }} />
        ))}
      </div>
      <ul class="plain state-counts">
        {present.map((state) => (
          <li key={state}>
            <CountLink count={states[state]} href={hrefOf(state)}>
              <StateMark state={state} />
            </CountLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
