/** Fields for the filters by place and time: host, part of a work, since. */
import type { ComponentChildren } from 'preact';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { readPlace } from '../app/place-filters.ts';
import { useAddress } from '../app/use-address.ts';
import { t } from '../language/language.ts';
import './filter-row.css';
import './place-fields.css';

const MAX_WORKS = 200;
/** As in the API. */
const MAX_HOST_CHARS = 260;

interface PlaceFieldsProps {
  /** Fields of the list itself, which come first. */
  children?: ComponentChildren;
}

/** The fields; a change goes to the address at once. */
export function PlaceFields({ children }: PlaceFieldsProps) {
  const address = useAddress();
  const { host = '', work, section, since = '' } = readPlace(address.filters);
  const works = useAnswer(
    '/v1/works',
    (signal) => api.GET('/v1/works', { params: { query: { limit: MAX_WORKS } }, signal }),
    { changedBy: () => false },
  );
  const part = work === undefined ? '' : [work, section].filter(Boolean).join('/');
  const goToPart = (value: string): void => {
    const [ofWork, ofSection] = value.split('/');
    address.go({
      work: ofWork ? [ofWork] : [],
      section: ofSection === undefined ? [] : [ofSection],
    });
  };
  return (
    <search>
      <form class="filter-row" onSubmit={(event) => event.preventDefault()}>
        {children}
        <label class="field">
          <span>{t('place.host')}</span>
          <input
            type="search"
            value={host}
            maxLength={MAX_HOST_CHARS}
            autocomplete="off"
            spellcheck={false}
            onChange={({ currentTarget: { value } }) =>
              address.go({ host: value.trim() === '' ? [] : [value.trim().toLowerCase()] })
            }
          />
        </label>
        <label class="field place-part">
          <span>{t('place.part')}</span>
          <select value={part} onChange={({ currentTarget: { value } }) => goToPart(value)}>
            <option value="">{t('place.everywhere')}</option>
            {works.state === 'ready' &&
              works.data.items.map(({ slug, title, sections }) => (
                <optgroup key={slug} label={title}>
                  <option value={slug}>{t('place.wholeWork')}</option>
                  {sections.map((each) => (
                    <option key={each.slug} value={`${slug}/${each.slug}`}>
                      {each.title}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
        <label class="field">
          <span>{t('place.since')}</span>
          <input
            type="date"
            value={since.slice(0, 10)}
            onChange={({ currentTarget: { value } }) =>
              address.go({ since: value === '' ? [] : [`${value}T00:00:00Z`] })
            }
          />
        </label>
      </form>
    </search>
  );
}
