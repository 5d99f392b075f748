/** The value of a figure for people. */
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';

/** What a value is told by. */
export interface FigureValue {
  value: string;
  upperValue: string | null;
  unit: string;
  qualifier: string;
}

const CURRENCY = /^[A-Z]{3}$/;

/** A value with how sure it is and its unit, such as "more than 4,000,000,000 US dollars". */
export function formatFigure({ value, upperValue, unit, qualifier }: FigureValue): string {
  const amount =
    upperValue === null
      ? formatAmount(value, unit)
      : `${formatAmount(value)} – ${formatAmount(upperValue, unit)}`;
  return qualifier === 'exact' || qualifier === 'range' ? amount : t(`qualifier.${qualifier}`, { amount });
}

/** An exact decimal, with its unit where that is given: money by its currency, all else by its name. */
export function formatAmount(value: string, unit?: string): string {
  const digits = value.split('.')[1]?.length ?? 0;
  const number = formatNumber(Number(value), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (unit === undefined) return number;
  if (unit === 'percent') return `${number} %`;
  if (!CURRENCY.test(unit)) return `${number} ${unit.replaceAll('-', ' ')}`;
  return formatNumber(Number(value), {
    style: 'currency',
    currency: unit,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
