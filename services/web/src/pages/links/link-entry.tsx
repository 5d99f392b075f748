/** One link: what it is, how it stands and why, since when, what leans on it, and what can be done. */
import type { Shapes } from '@footing/client';
import { StateMark } from '../../components/state-mark.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { t } from '../../language/language.ts';
import { Sentence } from '../../language/sentence.tsx';
import { Dependents } from './dependents.tsx';
import { Proposal } from './proposal.tsx';

/** The entry. */
export function LinkEntry({ link }: { link: Shapes['Link'] }) {
  const { id, url, host, state, stateSince, lastReason, citedBy, dependents } = link;
  return (
    <li class="link-entry" data-state={state}>
      <p class="link-head">
        <StateMark state={state} />
        <span class="quiet small">
          <Sentence id="links.since" values={{ time: <TimeMark at={stateSince} /> }} />
        </span>
      </p>
      <h3>
        <a class="link-name" href={`/links/${id}`} data-url={url}>
          <span class="quiet">{host}</span>
          {pathOf(url)}
        </a>
      </h3>
      <p class="reason">{lastReason ?? t('links.notChecked')}</p>
      <dl class="link-facts">
        <div>
          <dt>{t('links.citedAs')}</dt>
          <dd>
            {citedBy.map(({ work, number }, index) => (
              <span key={`${work}/${number}`}>
                {index > 0 && ', '}
                <a href={`/works/${work}/citations/${number}`}>{t('links.number', { number })}</a>
              </span>
            ))}
          </dd>
        </div>
        {dependents !== undefined && (
          <div>
            <dt>{t('links.leans')}</dt>
            <dd>
              <Dependents dependents={dependents} link={id} />
            </dd>
          </div>
        )}
        <Proposal link={link} />
      </dl>
    </li>
  );
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return decode(`${pathname}${search}`);
}

/** As people read it; as it is where it is no UTF-8. */
function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
