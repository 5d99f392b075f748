/** Lets a keyboard pass over the header. */
import { t } from '../language/language.ts';

/** The link, which is seen when it has the focus. */
export function SkipLink() {
  return (
    <a class="skip-link" href="#main">
      {t('app.skip')}
    </a>
  );
}
