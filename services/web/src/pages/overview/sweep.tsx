/** When sources were checked last, and when the next are. */
import type { Shapes } from '@footing/client';
import { TimeMark } from '../../components/time-mark.tsx';
import { t } from '../../language/language.ts';
import { Sentence } from '../../language/sentence.tsx';

type SweepTimes = Pick<Shapes['LinkHealth'], 'lastCheckedAt' | 'nextCheckAt'>;

/** The sentence. */
export function Sweep({ lastCheckedAt, nextCheckAt }: SweepTimes) {
  return (
    <p class="sweep quiet">
      {lastCheckedAt !== null && (
        <Sentence id="overview.lastCheck" values={{ time: <TimeMark at={lastCheckedAt} /> }} />
      )}{' '}
      {nextCheckAt !== null &&
        (Date.parse(nextCheckAt) <= Date.now() ? (
          t('overview.dueNow')
        ) : (
          <Sentence
            id={lastCheckedAt === null ? 'overview.firstCheck' : 'overview.nextCheck'}
            values={{ time: <TimeMark at={nextCheckAt} /> }}
          />
        ))}
    </p>
  );
}
