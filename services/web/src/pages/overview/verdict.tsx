/** The whole in one sentence: how many claims stand. */
import { Sentence } from '../../language/sentence.tsx';
import { healthGroups } from './counts.ts';
import type { HealthCounts } from './read-evidence.ts';

/** The sentence, over all kinds of record. */
export function Verdict({ health }: { health: HealthCounts }) {
  const sums = healthGroups(health);
  const countOf = (name: string): number => sums.find((group) => group.name === name)?.count ?? 0;
  const total = sums.reduce((sum, { count }) => sum + count, 0);
  const values = {
    total,
    stand: countOf('stand'),
    weakened: countOf('weakened'),
    lost: countOf('lost'),
  };
  return (
    <p class="verdict">
      <Sentence
        id={values.weakened + values.lost === 0 ? 'overview.allWell' : 'overview.verdict'}
        values={values}
      />
    </p>
  );
}
