/** The filters of a list: beside it where there is room, else folded away above it. */
import type { ComponentChildren } from 'preact';
import { t } from '../language/language.ts';
import './facets-panel.css';

/** Where filters stand beside the list. */
const WIDE = '(min-width: 1000px)';

/** The panel. */
export function FacetsPanel({ children }: { children: ComponentChildren }) {
  return (
    <aside class="facets" aria-label={t('facets.label')}>
      <h2 class="visually-hidden">{t('facets.label')}</h2>
      <details open={matchMedia(WIDE).matches}>
        <summary class="facets-fold">{t('facets.label')}</summary>
        <div class="facets-body">{children}</div>
      </details>
    </aside>
  );
}
