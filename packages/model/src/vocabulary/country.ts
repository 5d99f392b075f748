/** Countries as ISO 3166-1 codes. */

import Type from '@footing/typebox';
import { iso31661 } from 'iso-3166';

const ASSIGNED = new Set(
  iso31661.flatMap(({ alpha2, state }) => (state === 'assigned' ? [alpha2 as string] : [])),
);

/** A country code. `isCountry` checks that the code is assigned. */
export const Country = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'ISO 3166-1 alpha-2 code, such as DE.',
});

/** Whether ISO 3166-1 assigns the alpha-2 code to a country. */
export function isCountry(code: string): boolean {
  return ASSIGNED.has(code);
}
