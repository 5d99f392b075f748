/** Search as one types, time and order of a list of records. All of it is in the address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAddress } from '../../app/use-address.ts';
import { t } from '../../language/language.ts';
import { RECORD_LISTS, type RecordKind } from './record-lists.ts';
import '../../components/filter-row.css';

/** How long after the last key the list is asked for. */
const PAUSE_MS = 250;
/** As in the API. */
const MAX_QUERY_CHARS = 200;
const MAX_TIME_CHARS = 40;
/** A year, month or day. */
const TIME = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The fields. */
export function RecordSearch({ kind }: { kind: RecordKind }) {
  const address = useAddress();
  const sort = address.first('sort') ?? '';
  const sorts = RECORD_LISTS[kind].sorts;
  return (
    <search>
      <form class="filter-row" onSubmit={(event) => event.preventDefault()}>
        <TypedField name="q" label={t('records.search')} maxLength={MAX_QUERY_CHARS} />
        <TypedField
          name="from"
          label={t('records.from')}
          maxLength={MAX_TIME_CHARS}
          hint="2023"
          accepts={TIME}
        />
        <TypedField
          name="to"
          label={t('records.to')}
          maxLength={MAX_TIME_CHARS}
          hint="2024-06"
          accepts={TIME}
        />
        <label class="field">
          <span>{t('records.sort')}</span>
          <select
            value={sort}
            onChange={({ currentTarget: { value } }) => address.go({ sort: value === '' ? [] : [value] })}
          >
            <option value="">{t(address.first('q') === undefined ? 'sort.date' : 'sort.relevance')}</option>
            {sorts
              .filter((name) => name !== 'date' || address.first('q') !== undefined)
              .map((name) => (
                <option key={name} value={name}>
                  {t(`sort.${name}`)}
                </option>
              ))}
          </select>
        </label>
      </form>
    </search>
  );
}

interface TypedFieldProps {
  /** The filter, as the API names it. */
  name: string;
  label: string;
  maxLength: number;
  hint?: string;
  /** What the filter takes; while one types something else, it stays as it was. */
  accepts?: RegExp;
}

/** A field whose text is taken into the address shortly after one has stopped typing. */
function TypedField({ name, label, maxLength, hint = '', accepts }: TypedFieldProps) {
  const address = useAddress();
  const told = address.first(name) ?? '';
  const [text, setText] = useState(told);
  const sent = useRef(told);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Another link has changed it, and not what was typed here.
    if (told !== sent.current) {
      sent.current = told;
      setText(told);
    }
  }, [told]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const take = (value: string): void => {
    setText(value);
    clearTimeout(timer.current);
    const wanted = value.trim();
    if (wanted !== '' && accepts?.test(wanted) === false) return;
    timer.current = setTimeout(() => {
      sent.current = wanted;
      address.go({ [name]: sent.current === '' ? [] : [sent.current] }, true);
    }, PAUSE_MS);
  };
  const isOdd = text.trim() !== '' && accepts?.test(text.trim()) === false;
  return (
    <label class={`field field-${name}`}>
      <span>{label}</span>
      <input
        type="search"
        value={text}
        maxLength={maxLength}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isOdd}
        title={isOdd ? t('records.timeForm') : undefined}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
    </label>
  );
}
