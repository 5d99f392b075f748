/** Says that the API cannot be reached, and that what is shown may be old. */
import { isOnline } from '../api/online.ts';
import { t } from '../language/language.ts';

/** The banner, while it is so. */
export function OfflineBanner() {
  return (
    <div role="status" class="offline-banner">
      {isOnline.value ? null : <p>{t('app.offline')}</p>}
    </div>
  );
}
