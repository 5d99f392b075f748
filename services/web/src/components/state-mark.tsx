/** A state of a link, or the health of evidence: always a word, a shape and a colour. */
import { t } from '../language/language.ts';
import { type MarkedState, markOf } from './state-shapes.ts';
import './state-mark.css';

interface StateMarkProps {
  state: MarkedState;
  /** Whether the word is only said to who does not see, where the shape stands beside a word of its own. */
  isWordHidden?: boolean;
}

/** The mark. */
export function StateMark({ state, isWordHidden = false }: StateMarkProps) {
  const { shape, tone } = markOf(state);
  return (
    <span class={`state-mark tone-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shape} />
      </svg>
      <span class={isWordHidden ? 'visually-hidden' : undefined}>{t(`state.${state}`)}</span>
    </span>
  );
}
