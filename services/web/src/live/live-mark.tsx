/** Says whether the page follows the record. */
import { isOnline } from '../api/online.ts';
import { t } from '../language/language.ts';
import { isLive } from './changes.ts';
import './live-mark.css';

/** A dot with the word. */
export function LiveMark() {
  const isFollowed = isLive.value && isOnline.value;
  return (
    <span class="live-mark" data-live={isFollowed}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="3.5" />
      </svg>
      {t(isFollowed ? 'live.on' : 'live.off')}
    </span>
  );
}
