/** The fields that filter and sort the list of hosts. */
import { useAddress } from '../../app/use-address.ts';
import { LINK_STATES } from '../../components/state-shapes.ts';
import { t } from '../../language/language.ts';
import type { HostFilters } from './host-filters.ts';
import '../../components/filter-row.css';

/** As in the API. */
const MAX_NAME_CHARS = 260;

/** The fields; a change goes to the address at once. */
export function HostFields({ filter: { q = '', outage, state, sort } }: { filter: HostFilters }) {
  const address = useAddress();
  const choose =
    (name: string) =>
    ({ currentTarget: { value } }: { currentTarget: { value: string } }): void =>
      address.go({ [name]: value.trim() === '' ? [] : [value.trim()] });
  return (
    <search>
      <form class="filter-row" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          <span>{t('hosts.q')}</span>
          <input
            type="search"
            value={q}
            maxLength={MAX_NAME_CHARS}
            autocomplete="off"
            onChange={choose('q')}
          />
        </label>
        <label class="field">
          <span>{t('hosts.state')}</span>
          <select value={state?.[0] ?? ''} onChange={choose('state')}>
            <option value="">{t('hosts.anyState')}</option>
            {LINK_STATES.map((each) => (
              <option key={each} value={each}>
                {t(`state.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('hosts.answers')}</span>
          <select value={outage === undefined ? '' : String(outage)} onChange={choose('outage')}>
            <option value="">{t('hosts.any')}</option>
            <option value="true">{t('hosts.outage')}</option>
            <option value="false">{t('hosts.noOutage')}</option>
          </select>
        </label>
        <label class="field">
          <span>{t('hosts.order')}</span>
          <select
            value={sort}
            onChange={({ currentTarget: { value } }) =>
              address.go({ sort: value === 'name' ? ['name'] : [] })
            }
          >
            <option value="-unwell">{t('hosts.byNeed')}</option>
            <option value="name">{t('hosts.byName')}</option>
          </select>
        </label>
      </form>
    </search>
  );
}
