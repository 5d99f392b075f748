/** Many parts of a picture as one stop of the Tab key: arrows move among them. */
import type { KeyboardEventHandler } from 'preact';
import { useState } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What a part of the picture, and the picture, need for it. */
interface Arrows {
  /** The `tabIndex` of a part. */
  tabIndexOf(key: string): 0 | -1;
  onKeyDown: KeyboardEventHandler<SVGElement>;
}

/** Arrows among the parts with these keys, each of which has `data-key`. The first that is given has the stop at first. */
export function useArrows(keys: readonly string[]): Arrows {
  const [stop, setStop] = useState<string>();
  const current = stop !== undefined && keys.includes(stop) ? stop : keys[0];
  return {
    tabIndexOf: (key) => (key === current ? 0 : -1),
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined || current === undefined) return;
      event.preventDefault();
      const next = keys[(keys.indexOf(current) + step + keys.length) % keys.length];
      if (next === undefined) return;
      setStop(next);
      event.currentTarget.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    },
  };
}
