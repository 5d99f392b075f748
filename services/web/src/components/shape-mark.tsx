/** The shape and colour of a tone alone, where its word stands beside it. */
import { markOf, type Tone } from './state-shapes.ts';
import './state-mark.css';

/** The state whose shape stands for a tone. */
const STANDS_FOR = {
  good: 'alive',
  doubt: 'weakened',
  bad: 'broken',
  archived: 'archived',
  none: 'unchecked',
} as const;

/** The mark, which says nothing by itself. */
export function ShapeMark({ tone }: { tone: Tone }) {
  return (
    <span class={`state-mark tone-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={markOf(STANDS_FOR[tone]).shape} />
      </svg>
    </span>
  );
}
