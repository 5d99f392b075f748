/** The number of a source with the state of its link; title and state are shown while one is on it. */
import type { Shapes } from '@footing/client';
import { useEffect, useState } from 'preact/hooks';
import { StateMark } from '../../components/state-mark.tsx';
import { t } from '../../language/language.ts';

interface CitationMarkProps {
  work: string;
  source: Shapes['Agreement']['citations'][number];
}

/** The mark, which leads to the page of the citation. Escape takes the note away. */
export function CitationMark({ work, source: { number, title = '', link } }: CitationMarkProps) {
  const [isShown, show] = useState(false);
  const state = link?.state ?? 'print_only';
  useEffect(() => {
    if (!isShown) return undefined;
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') show(false);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [isShown]);
  return (
    <a
      class="citation-mark"
      href={`/works/${work}/citations/${number}`}
      aria-label={t('read.source', { number, title, state: t(`state.${state}`) })}
      onMouseEnter={() => show(true)}
      onMouseLeave={() => show(false)}
      onFocus={() => show(true)}
      onBlur={() => show(false)}
    >
      {number}
      <StateMark state={state} isWordHidden />
      {isShown && (
        <span class="citation-note">
          <StateMark state={state} /> {title}
        </span>
      )}
    </a>
  );
}
