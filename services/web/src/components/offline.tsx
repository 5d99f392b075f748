/** The API cannot be reached, and nothing was read before. */
import { t } from '../language/language.ts';
import './states.css';

/** Says so; it is tried again by itself. */
export function Offline({ retry }: { retry: () => void }) {
  return (
    <div class="failure" role="status">
      <p class="empty-title">{t('reading.offline')}</p>
      <p>{t('reading.offlineLead')}</p>
      <button type="button" onClick={retry}>
        {t('reading.retry')}
      </button>
    </div>
  );
}
