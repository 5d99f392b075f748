/** Says whether the page follows the record. */
import { t } from '../language/language.ts';
import { isLive } from './changes.ts';
import './live-mark.css';

/** A dot with the word. */
export function LiveMark() {
  return (
    <span class="live-mark" data-live={isLive.value}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="3.5" />
      </svg>
      {t(isLive.value ? 'live.on' : 'live.off')}
    </span>
  );
}
