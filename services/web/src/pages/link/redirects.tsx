/** The way from the cited address to the page that answered. */
import type { Shapes } from '@footing/client';
import { t } from '../../language/language.ts';

/** The hops, in their order. */
export function Redirects({ redirects }: { redirects: Shapes['Check']['redirects'] }) {
  return (
    <>
      <h4>{t('link.redirects')}</h4>
      <ol class="redirects">
        {redirects.map(({ status, location }, index) => (
          // A chain may come by an address twice.
          <li key={index}>
            <span class="number">{status}</span>{' '}
            <a href={location} rel="external noreferrer">
              {location}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
