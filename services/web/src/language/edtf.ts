/** Times of the record (EDTF) for people. */

import { formatDay } from './formats.ts';
import { language, t } from './language.ts';

/** A time such as `2023`, `2023-07`, `2023-07-04`, `2023/2024`, `2023-07/..` or `2023~` in words. */
export function formatEdtf(text: string): string {
  const [from = '', to] = text.split('/');
  if (to === undefined) return formatPoint(from);
  if (to === '' || to === '..') return t('edtf.from', { from: formatPoint(from) });
  if (from === '' || from === '..') return t('edtf.until', { to: formatPoint(to) });
  return `${formatPoint(from)} – ${formatPoint(to)}`;
}

function formatPoint(text: string): string {
  const [, date = '', mark = ''] = /^(.*?)([?~%]?)$/.exec(text) ?? [];
  const said = formatDate(date);
  return mark === '' ? said : t('edtf.about', { date: said });
}

function formatDate(date: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return formatDay(date);
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(date) ?? [];
  if (year === undefined || Number(month) > 12) return date;
  return new Intl.DateTimeFormat(language.value, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  );
}
