/** The filters of the map and the network: year, sector and type. */
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../app/use-address.ts';
import { t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';
import '../../components/filter-row.css';

/** The filters. A choice changes the address. */
export function PartnershipFilters() {
  const address = useAddress();
  const counted = useAnswer('/v1/agreements?facets', (signal) =>
    api.GET('/v1/agreements', {
      params: { query: { limit: 1, facets: ['year', 'sector', 'type'], fields: ['title'] } },
      signal,
    }),
  );
  const facets = counted.state === 'ready' ? (counted.data.facets ?? {}) : {};
  const years = (facets['year'] ?? []).map(({ value }) => value).sort((a, b) => Number(b) - Number(a));
  return (
    <form class="filter-row" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={t('partnerships.year')}
        value={address.first('from')}
        values={years.map((year) => ({ value: year, name: year }))}
        choose={(year) => address.go({ from: year === '' ? [] : [year], to: year === '' ? [] : [year] })}
      />
      {(['sector', 'type'] as const).map((name) => (
        <Choice
          key={name}
          label={t(`partnerships.${name}`)}
          value={address.first(name)}
          values={(facets[name] ?? []).map(({ value }) => ({ value, name: termName(value) }))}
          choose={(value) => address.go({ [name]: value === '' ? [] : [value] })}
        />
      ))}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  values: readonly { value: string; name: string }[];
  choose: (value: string) => void;
}

function Choice({ label, value = '', values, choose }: ChoiceProps) {
  const isKnown = value === '' || values.some((each) => each.value === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t('partnerships.all')}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {values.map((each) => (
          <option key={each.value} value={each.value}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}
