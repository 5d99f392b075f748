/** The chosen place: its partners, the agreements that tie them, and what these rest on. */
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { CountLink } from '../../components/count-link.tsx';
import { Empty } from '../../components/empty.tsx';
import { SourceList } from '../../components/source-list.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { formatEdtf } from '../../language/edtf.ts';
import { t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';
import type { Choice } from './choice.ts';
import {
  type AgreementFilters,
  agreementsHref,
  nameOf,
  type Partnership,
  partnersOf,
} from './partnerships.ts';

/** How many agreements are shown before one goes to their list. */
const MAX_SHOWN = 10;

interface ChosenPanelProps {
  pairs: readonly Partnership[];
  filters: AgreementFilters;
  choice: Choice;
}

/** The panel of the place, or the two places, that are chosen. */
export function ChosenPanel({ pairs, filters, choice }: ChosenPanelProps) {
  const address = useAddress();
  const places = partnersOf(pairs);
  const [first = '', second] = choice.places;
  const chosen = places.get(first);
  const partner = chosen?.partners.find(({ place }) => place.slug === second);
  return (
    <section class="panel chosen" aria-live="polite">
      <div class="chosen-head">
        <h2>
          {chosen === undefined ? first : nameOf(chosen.place)}
          {partner !== undefined && ` – ${nameOf(partner.place)}`}
        </h2>
        <a href={address.hrefWith({ place: [] })}>{t('partnerships.close')}</a>
      </div>
      {chosen === undefined ? (
        <Empty title={t('partnerships.noPartners')}>{t('partnerships.noPartnersLead')}</Empty>
      ) : (
        <ul class="plain partner-list" aria-label={t('partnerships.partners')}>
          {chosen.partners.map(({ place, agreements }) => (
            <li key={place.slug}>
              <a
                href={address.hrefWith({ place: place.slug === second ? [first] : [first, place.slug] })}
                aria-current={place.slug === second ? 'true' : undefined}
              >
                {nameOf(place)} <span class="number quiet">{agreements}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Agreements places={choice.places} filters={filters} />
    </section>
  );
}

function Agreements({ places, filters }: { places: readonly string[]; filters: AgreementFilters }) {
  const query = {
    ...filters,
    place: [...places],
    limit: MAX_SHOWN,
    count: true,
    sort: '-date' as const,
    include: ['citations' as const, 'links' as const],
  };
  const agreements = useAnswer(`/v1/agreements?${JSON.stringify(query)}`, (signal) =>
    api.GET('/v1/agreements', { params: { query }, signal }),
  );
  return (
    <Answered answer={agreements}>
      {({ items, total = items.length }) => (
        <>
          <ol class="plain agreement-list">
            {items.map((agreement) => (
              <li key={agreement.slug}>
                <p class="small quiet">
                  {[
                    agreement.signed === null ? undefined : formatEdtf(agreement.signed),
                    termName(agreement.type),
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </p>
                <a href={`/agreements/${agreement.slug}`}>{agreement.title}</a>
                <div class="small">
                  <StateMark state={agreement.evidenceHealth} />
                </div>
                <SourceList work={agreement.work} sources={agreement.citations} isShort />
              </li>
            ))}
          </ol>
          <p>
            <CountLink count={total} href={agreementsHref(places, filters)}>
              {t('partnerships.inList', { count: total })}
            </CountLink>
          </p>
        </>
      )}
    </Answered>
  );
}
