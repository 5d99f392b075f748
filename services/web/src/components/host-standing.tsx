/** Whether a host answers, and whether it is left alone: words, shapes and colours. */
import type { Shapes } from '@footing/client';
import { t } from '../language/language.ts';
import { Sentence } from '../language/sentence.tsx';
import { ShapeMark } from './shape-mark.tsx';
import type { Tone } from './state-shapes.ts';
import { TimeMark } from './time-mark.tsx';

/** The worst comes first: it does not answer; it is set aside; it is left alone for a while. */
export function HostStanding({ host }: { host: Shapes['Host'] }) {
  const { outageSince, setAsideUntil, postponedUntil, lastCheckedAt } = host;
  const now = Date.now();
  const isAhead = (at: string | null): at is string => at !== null && Date.parse(at) > now;
  const said: { id: string; tone: Tone; at: string }[] = [];
  if (outageSince !== null) said.push({ id: 'host.outageSince', tone: 'bad', at: outageSince });
  if (isAhead(setAsideUntil)) said.push({ id: 'host.setAside', tone: 'doubt', at: setAsideUntil });
  else if (isAhead(postponedUntil)) said.push({ id: 'host.postponed', tone: 'none', at: postponedUntil });
  if (said.length === 0)
    return lastCheckedAt === null ? (
      <span>
        <ShapeMark tone="none" /> {t('host.notChecked')}
      </span>
    ) : (
      <span>
        <ShapeMark tone="good" /> {t('host.answers')}
      </span>
    );
  return (
    <ul class="plain">
      {said.map(({ id, tone, at }) => (
        <li key={id}>
          <ShapeMark tone={tone} /> <Sentence id={id} values={{ time: <TimeMark at={at} /> }} />
        </li>
      ))}
    </ul>
  );
}
