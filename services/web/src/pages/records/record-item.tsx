/** A record in a list. */
import { Highlighted } from '../../components/highlighted.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { formatEdtf } from '../../language/edtf.ts';
import { t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';
import { formatFigure } from '../record/figure-value.ts';
import { type AnyRecord, RECORD_LISTS, type RecordKind, timeOf, typeOf } from './record-lists.ts';

interface RecordItemProps {
  kind: RecordKind;
  record: AnyRecord;
}

/** What it is, when, who takes part, and how its evidence stands. */
export function RecordItem({ kind, record }: RecordItemProps) {
  const time = timeOf(record);
  const about = [
    time === null ? undefined : formatEdtf(time),
    termName(typeOf(record)),
    'status' in record ? t(`status.${record.status}`) : undefined,
  ];
  return (
    <li>
      <div>
        <p class="small quiet">{about.filter((part) => part !== undefined).join(' · ')}</p>
        <h3>
          <a href={`/${RECORD_LISTS[kind].path}/${record.slug}`}>{record.title}</a>
        </h3>
        {'unit' in record && <p class="figure-value">{formatFigure(record)}</p>}
        <p>{record.highlight === undefined ? record.summary : <Highlighted html={record.highlight} />}</p>
        <p class="small quiet">{record.parties.map(({ name }) => name).join(' · ')}</p>
      </div>
      <div class="record-evidence small">
        <StateMark state={record.evidenceHealth} />
        <span class="record-sources">
          {record.citations.map(({ number }) => (
            <a key={number} href={`/works/${record.work}/citations/${number}`}>
              <span class="visually-hidden">{t('records.source')} </span>
              {number}
            </a>
          ))}
        </span>
      </div>
    </li>
  );
}
