/** The page of an address that is none of the dashboard's. */
import { t } from '../language/language.ts';
import { Page } from './page.tsx';

/** Says so, and leads back. */
export function NotFound() {
  return (
    <Page title={t('app.notFound')} lead={t('app.notFoundLead')}>
      <p>
        <a href="/">{t('app.toOverview')}</a>
      </p>
    </Page>
  );
}
