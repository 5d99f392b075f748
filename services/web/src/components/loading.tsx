/** Something is being read. */
import { t } from '../language/language.ts';
import './states.css';

/** Says so; it is seen only when it takes a while, so that quick answers do not flicker. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {t('reading.loading')}
    </p>
  );
}
