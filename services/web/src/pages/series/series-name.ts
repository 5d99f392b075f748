/** The name of a series for people. */
import { t } from '../../language/language.ts';
import type { Series } from './series-choice.ts';

/** Whose figures they are, and in relation to whom. */
export function nameOfSeries({ subjectName, counterpartName }: Series): string {
  return counterpartName === null
    ? subjectName
    : t('series.pair', { subject: subjectName, counterpart: counterpartName });
}
