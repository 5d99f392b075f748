/** The log of changes, the newest first, live. */
import { queryOf } from '../../api/query-of.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { ListActions } from '../../components/list-actions.tsx';
import { PlaceFields } from '../../components/place-fields.tsx';
import { t } from '../../language/language.ts';
import { CHANGE_TYPES } from '../../live/changes.ts';
import { type LogFilters, meets, readLogFilters, SUBJECTS } from '../../live/log-filters.ts';
import { readChanges } from '../../live/read-changes.ts';
import { LiveLog } from './live-log.tsx';
import './log.css';

const PAGE_SIZE = 50;

/** The page. */
export default function LogPage() {
  const address = useAddress();
  const filters = readLogFilters(address.filters);
  const cursor = address.first('cursor');
  const query = { ...filters, limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) };
  const key = `/v1/changes?${queryOf(query)}`;
  const changes = useAnswer(key, (signal) => readChanges(query, signal), {
    changedBy: (change) => cursor === undefined && meets(change, filters),
  });
  return (
    <Page title={t('log.title')} lead={t('log.lead')}>
      <PlaceFields>
        <Choice name="type" values={CHANGE_TYPES} filters={filters} />
        <Choice name="subject" values={SUBJECTS} filters={filters} />
      </PlaceFields>
      <Answered answer={changes}>
        {(page) => (
          <LiveLog
            key={key}
            page={page}
            isFirst={cursor === undefined}
            actions={
              <ListActions
                json={`/v1/changes?${queryOf({ ...filters, sort: '-at' })}`}
                feed={`/feeds/changes.atom?${queryOf(filters)}`}
              />
            }
          />
        )}
      </Answered>
    </Page>
  );
}

interface ChoiceProps {
  name: 'type' | 'subject';
  values: readonly string[];
  filters: LogFilters;
}

/** One of the values of a filter, or any. */
function Choice({ name, values, filters }: ChoiceProps) {
  const address = useAddress();
  return (
    <label class="field">
      <span>{t(`log.${name}`)}</span>
      <select
        value={filters[name]?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => address.go({ [name]: value === '' ? [] : [value] })}
      >
        <option value="">{t('log.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`log.${name}.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
