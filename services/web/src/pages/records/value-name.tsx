/** The value of a filter for people. */
import type { ComponentChildren } from 'preact';
import { StateMark } from '../../components/state-mark.tsx';
import { isMarkedState } from '../../components/state-shapes.ts';
import { countryName } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';

/** Filters whose values are terms of a vocabulary. */
const TERMS = new Set(['type', 'sector', 'level', 'indicator']);

/** How a value of a filter is shown; `name` is what the API calls it, where it says so. */
export function valueName(parameter: string, value: string, name: string | undefined): ComponentChildren {
  if (parameter === 'health' && isMarkedState(value)) return <StateMark state={value} />;
  if (parameter === 'status') return t(`status.${value}`);
  if (parameter === 'country') return countryName(value);
  if (TERMS.has(parameter)) return termName(value);
  return name ?? value;
}
