/** The facts of a record as names and values, each of which leads to the records that share it. */
import type { ComponentChildren } from 'preact';
import { formatEdtf } from '../../language/edtf.ts';
import { countryName } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';
import { type AnyRecord, timeOf } from '../records/record-lists.ts';
import { formatAmount, formatFigure } from './figure-value.ts';
import { AgreementsOfEvent, EventLink } from './related-records.tsx';

/** The facts; what is not known is left out. */
export function RecordFacts({ record }: { record: AnyRecord }) {
  return (
    <dl class="record-facts">
      {factsOf(record).map(([name, value]) => (
        <div key={name}>
          <dt>{t(`fact.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = [name: string, value: ComponentChildren];

function factsOf(record: AnyRecord): Fact[] {
  const list = 'indicator' in record ? '/figures' : 'signed' in record ? '/agreements' : '/events';
  const filter = (name: string, value: string, text: ComponentChildren = termName(value)) => (
    <a key={value} href={`${list}?${new URLSearchParams({ [name]: value })}`}>
      {text}
    </a>
  );
  const facts: [name: string, value: ComponentChildren | null][] = [...ownFacts(record, filter)];
  facts.push(
    [
      'parties',
      <ul key="parties" class="plain">
        {record.parties.map(({ slug, name, country, role }) => (
          <li key={slug}>
            {filter('party', slug, name)}
            <span class="quiet small">
              {[
                role === 'party' || role === 'participant' ? undefined : t(`role.${role}`),
                country === null ? undefined : countryName(country),
              ]
                .filter((part) => part !== undefined)
                .map((part) => ` · ${part}`)}
            </span>
          </li>
        ))}
      </ul>,
    ],
    ['note', record.note],
  );
  return facts.filter((fact): fact is Fact => fact[1] !== null);
}

type Filter = (name: string, value: string, text?: ComponentChildren) => ComponentChildren;

/** The facts that only this kind of record has. */
function ownFacts(record: AnyRecord, filter: Filter): [name: string, value: ComponentChildren | null][] {
  const time = timeOf(record);
  if ('indicator' in record) {
    const { comparison } = record;
    return [
      ['indicator', filter('indicator', record.indicator)],
      ['period', time === null ? null : formatEdtf(time)],
      ['value', formatFigure(record)],
      [
        'comparison',
        comparison === null
          ? null
          : t(`comparison.${comparison.kind}`, {
              value: formatAmount(
                comparison.value,
                comparison.kind === 'difference' ? record.unit : undefined,
              ),
              base: comparison.base === null ? t('comparison.before') : formatEdtf(comparison.base),
            }),
      ],
    ];
  }
  if ('signed' in record)
    return [
      ['type', filter('type', record.type)],
      ['status', filter('status', record.status, t(`status.${record.status}`))],
      ['signed', record.signed === null ? null : formatEdtf(record.signed)],
      ['valid', record.valid === null ? null : formatEdtf(record.valid)],
      ['level', filter('level', record.level)],
      [
        'sectors',
        <ul key="sectors" class="plain">
          {record.sectors.map((sector) => (
            <li key={sector}>{filter('sector', sector)}</li>
          ))}
        </ul>,
      ],
      [
        'value',
        record.value === null
          ? null
          : formatFigure({
              ...{ value: record.value.amount, upperValue: null },
              ...{ unit: record.value.currency, qualifier: record.value.qualifier },
            }),
      ],
      ['event', record.event === null ? record.eventNote : <EventLink slug={record.event} />],
    ];
  return [
    ['type', filter('type', record.type)],
    ['date', time === null ? null : formatEdtf(time)],
    ['place', record.place === null ? null : filter('venue', record.place)],
    ['agreements', record.agreements.length === 0 ? null : <AgreementsOfEvent slug={record.slug} />],
  ];
}
