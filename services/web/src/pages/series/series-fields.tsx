/** The choice of an indicator. */
import { useAddress } from '../../app/use-address.ts';
import { t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';
import type { SeriesGroup } from './series-choice.ts';
import '../../components/filter-row.css';

interface SeriesFieldsProps {
  groups: readonly SeriesGroup[];
  group: SeriesGroup | undefined;
}

/** The field. Indicators that have something to compare come first. */
export function SeriesFields({ groups, group }: SeriesFieldsProps) {
  const address = useAddress();
  const isLong = ({ series }: SeriesGroup): boolean => series.some(({ points }) => points.length > 1);
  const option = (each: SeriesGroup) => (
    <option key={keyOfGroup(each)} value={keyOfGroup(each)}>
      {`${termName(each.indicator)} (${each.unit})`}
    </option>
  );
  return (
    <form class="filter-row" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{t('series.indicator')}</span>
        <select
          value={group === undefined ? '' : keyOfGroup(group)}
          onChange={({ currentTarget: { value } }) => {
            const chosen = groups.find((each) => keyOfGroup(each) === value);
            if (chosen !== undefined)
              address.go({ indicator: [chosen.indicator], unit: [chosen.unit], subject: [] });
          }}
        >
          {group === undefined && <option value="">—</option>}
          <optgroup label={t('series.over')}>{groups.filter(isLong).map(option)}</optgroup>
          <optgroup label={t('series.single')}>{groups.filter((each) => !isLong(each)).map(option)}</optgroup>
        </select>
      </label>
    </form>
  );
}

function keyOfGroup({ indicator, unit }: SeriesGroup): string {
  return `${indicator} ${unit}`;
}
