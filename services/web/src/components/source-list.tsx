/** The sources on which a claim rests, each with the health of its link beside it. */
import type { Shapes } from '@footing/client';
import { t } from '../language/language.ts';
import { StateMark } from './state-mark.tsx';
import './source-list.css';

/** A source of a record, with what was embedded of it. */
type Source = Shapes['Agreement']['citations'][number];

interface SourceListProps {
  work: string;
  sources: readonly Source[];
  /** Whether only number and title are shown, without the address. */
  isShort?: boolean;
}

/** The list, by the numbers of the work. */
export function SourceList({ work, sources, isShort = false }: SourceListProps) {
  return (
    <ul class={`plain source-list ${isShort ? 'is-short' : ''}`} aria-label={t('sources.label')}>
      {sources.map(({ number, title, link }) => (
        <li key={number}>
          <span class="source-number">{number}</span>
          <div>
            <a href={`/works/${work}/citations/${number}`}>{title ?? t('sources.number', { number })}</a>
            {!isShort && link !== undefined && link !== null && (
              <p class="small">
                <a class="quiet" href={link.url} rel="noreferrer">
                  {link.url}
                </a>
              </p>
            )}
          </div>
          {link !== undefined && (
            <span class="small">
              <StateMark state={link?.state ?? 'print_only'} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
