/** The whole of the dashboard: its frame, and in it the page of the address. */

import { useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { Failure } from '../components/failure.tsx';
import { Loading } from '../components/loading.tsx';
import { Header } from './header.tsx';
import { NotFound } from './not-found.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { ROUTES } from './routes.ts';
import { SkipLink } from './skip-link.tsx';

const PAGES = ROUTES.map(({ path, load }) => ({ path, page: lazy(load) }));
/** What else this origin serves; its links leave the dashboard. */
const OF_DASHBOARD = /^(?!\/(?:v1|feeds|docs|problems|openapi\.json|metrics)(?:[/?#]|$))/;

/** The dashboard. */
export function App() {
  const [isLoading, setLoading] = useState(false);
  const [fault, setFault] = useState<Error>();
  return (
    <LocationProvider scope={OF_DASHBOARD}>
      <SkipLink />
      <Header />
      <OfflineBanner />
      <main id="main" aria-busy={isLoading}>
        {isLoading && <Loading />}
        {fault === undefined ? (
          <ErrorBoundary onError={setFault}>
            <Router
              onLoadStart={() => setLoading(true)}
              onLoadEnd={() => setLoading(false)}
              onRouteChange={() => {
                window.scrollTo(0, 0);
              }}
            >
              {PAGES.map(({ path, page }) => (
                <Route key={path} path={path} component={page} />
              ))}
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        ) : (
          <Failure detail={fault.message} retry={() => location.reload()} />
        )}
      </main>
    </LocationProvider>
  );
}
