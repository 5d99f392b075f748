/** A time: how long ago or ahead, with the exact one at hand; or the day, where it is part of a sentence. */
import { formatDay, formatInstant, formatRelative } from '../language/formats.ts';

interface TimeMarkProps {
  at: string;
  /** Whether the day is told. */
  isDay?: boolean;
}

/** The time, for people and for programs. */
export function TimeMark({ at, isDay = false }: TimeMarkProps) {
  return (
    <time dateTime={at} title={formatInstant(at)}>
      {isDay ? formatDay(at) : formatRelative(at)}
    </time>
  );
}
