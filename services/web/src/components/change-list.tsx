/** Changes of the record, the newest first: under each day, what changed at which time. */
import { tellChange } from '@footing/notices/tell-change';
import { formatDay, formatTime } from '../language/formats.ts';
import { sentences } from '../language/language.ts';
import type { LiveChange } from '../live/changes.ts';
import { byDay } from './change-days.ts';
import { ChangeSentence } from './change-sentence.tsx';
import { ShapeMark } from './shape-mark.tsx';
import { StateMark } from './state-mark.tsx';
import type { Tone } from './state-shapes.ts';
import './change-list.css';

interface ChangeListProps {
  changes: readonly LiveChange[];
  /** Those that came since one looks. */
  isNew?: (change: LiveChange) => boolean;
}

/** The list. */
export function ChangeList({ changes, isNew = () => false }: ChangeListProps) {
  return (
    <>
      {byDay(changes).map(({ day, changes: of }) => (
        <div key={day} class="change-day">
          <h3>{formatDay(day)}</h3>
          <ol class="plain change-list">
            {of.map((change) => (
              <li key={change.id} data-change={change.id} data-new={isNew(change)}>
                <time dateTime={change.at} class="small quiet number">
                  {formatTime(change.at)}
                </time>
                <ChangeMark change={change} />
                <div>
                  <ChangeSentence change={change} />
                  <Added change={change} />
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** What there is to add to the sentence. */
function Added({ change }: { change: LiveChange }) {
  const { content } = tellChange(change, sentences());
  return content === null ? null : <p class="small quiet">{content}</p>;
}

/** The sentence says the state in words; the mark has its shape and colour. */
function ChangeMark({ change }: { change: LiveChange }) {
  if (change.type === 'link.state_changed') return <StateMark state={change.after.state} isWordHidden />;
  if (change.type === 'record.health_changed')
    return <StateMark state={change.after.evidenceHealth} isWordHidden />;
  return <ShapeMark tone={TONES[change.type] ?? 'none'} />;
}

const TONES: Partial<Record<LiveChange['type'], Tone>> = {
  'incident.opened': 'bad',
  'incident.reopened': 'bad',
  'incident.closed': 'good',
  'host.outage_began': 'bad',
  'host.outage_ended': 'good',
  'network.outage_began': 'bad',
  'network.outage_ended': 'good',
};
