/** What can be done about a link: its new address, another reading of it, or an archived copy. */
import type { Shapes } from '@footing/client';
import { t } from '../../language/language.ts';

const LOST: ReadonlySet<string> = new Set(['broken', 'drifted', 'unreachable']);

/** The proposal, where there is one. */
export function Proposal({ link: { url, state, movedTo, otherReadings } }: { link: Shapes['Link'] }) {
  const addresses = [...(movedTo === null ? [] : [movedTo]), ...(LOST.has(state) ? otherReadings : [])];
  if (addresses.length === 0 && !LOST.has(state)) return null;
  return (
    <div>
      <dt>{t('links.proposal')}</dt>
      <dd>
        {addresses.map((address) => (
          <p key={address} class="proposal">
            {t(address === movedTo ? 'links.newAddress' : 'links.otherReading')}{' '}
            <a href={address} rel="external noreferrer">
              {address}
            </a>
          </p>
        ))}
        {addresses.length === 0 && (
          <>
            {t('links.archive')}{' '}
            <a href={`https://web.archive.org/web/*/${url}`} rel="external noreferrer">
              {t('links.lookInArchive')}
            </a>
          </>
        )}
      </dd>
    </div>
  );
}
