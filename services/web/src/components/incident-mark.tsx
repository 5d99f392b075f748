/** Whether an incident is open: a word, a shape and a colour. */
import type { Shapes } from '@footing/client';
import { t } from '../language/language.ts';
import { ShapeMark } from './shape-mark.tsx';

/** The mark. */
export function IncidentMark({ incident: { isOpen, isDown } }: { incident: Shapes['Incident'] }) {
  return (
    <span class="incident-mark">
      <ShapeMark tone={isOpen ? 'bad' : 'good'} />{' '}
      {t(isDown ? 'incident.down' : isOpen ? 'incident.open' : 'incident.closed')}
    </span>
  );
}
