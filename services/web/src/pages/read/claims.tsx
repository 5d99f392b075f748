/** The claims of a section, kind by kind. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { formatEdtf } from '../../language/edtf.ts';
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { CitationMark } from './citation-mark.tsx';

/** A page of claims of one kind. */
type ClaimPage = Shapes['AgreementPage'] | Shapes['EventPage'] | Shapes['FigurePage'];

/** As many as the API gives at once. */
const MAX_CLAIMS = 200;

interface ClaimsProps {
  work: string;
  section: string;
}

/** The three lists. */
export function Claims({ work, section }: ClaimsProps) {
  return (
    <>
      <Kind kind="agreements" work={work} section={section} />
      <Kind kind="events" work={work} section={section} />
      <Kind kind="figures" work={work} section={section} />
    </>
  );
}

function Kind({ kind, work, section }: ClaimsProps & { kind: 'agreements' | 'events' | 'figures' }) {
  const query = {
    ...{ work, section, limit: MAX_CLAIMS, count: true },
    include: ['citations' as const, 'links' as const],
  };
  const claims = useAnswer<ClaimPage>(`${kind} ${work}/${section}`, async (signal) => {
    switch (kind) {
      case 'agreements':
        return api.GET('/v1/agreements', { params: { query }, signal });
      case 'events':
        return api.GET('/v1/events', { params: { query }, signal });
      case 'figures':
        return api.GET('/v1/figures', { params: { query }, signal });
    }
  });
  return (
    <section>
      <h3>{t(`read.${kind}`)}</h3>
      <Answered answer={claims}>
        {({ items, total = items.length }) => (
          <>
            {items.length === 0 && <p class="quiet">{t('read.none')}</p>}
            <ul class="plain claims">
              {items.map((claim) => {
                const time = 'signed' in claim ? claim.signed : 'date' in claim ? claim.date : claim.period;
                return (
                  <li key={claim.slug}>
                    {time !== null && <span class="small quiet">{formatEdtf(time)} · </span>}
                    <a href={`/${kind}/${claim.slug}`}>{claim.title}</a>. {claim.summary}{' '}
                    {claim.citations.map((source) => (
                      <CitationMark key={source.number} work={work} source={source} />
                    ))}
                  </li>
                );
              })}
            </ul>
            {total > items.length && (
              <p>
                <a href={`/${kind}?${new URLSearchParams({ work, section })}`}>
                  {t('read.all', { count: total, shown: formatNumber(total) })}
                </a>
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
