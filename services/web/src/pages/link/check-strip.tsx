/** A year of checks, a cell a day: one stop of the tab key, within which arrows move. */
import type { Shapes } from '@footing/client';
import { useMemo, useRef, useState } from 'preact/hooks';
import { markOf } from '../../components/state-shapes.ts';
import { formatDay } from '../../language/formats.ts';
import { language, t } from '../../language/language.ts';
import { CheckEvidence } from './check-evidence.tsx';
import { byMonth, localDay, type StripDay, stepOf, stripDays } from './days.ts';
import './check-strip.css';

interface CheckStripProps {
  link: string;
  checks: Shapes['Check'][];
}

/** The strip, and below it what was found on the chosen day: the last day with a check at first. */
export function CheckStrip({ link, checks }: CheckStripProps) {
  const today = localDay(Date.now());
  const days = useMemo(() => stripDays(checks, today, localDay), [checks, today]);
  const [chosen, choose] = useState<string>();
  const frame = useRef<HTMLFieldSetElement>(null);
  const newest = days.findLastIndex(({ check }) => check !== undefined);
  const found = days.findIndex(({ day }) => day === chosen);
  const at = found >= 0 ? found : Math.max(newest, 0);
  const move = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, at, days.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(days[next]?.day);
    frame.current?.querySelector<HTMLButtonElement>(`[data-at="${next}"]`)?.focus();
  };
  const shown = days[at];
  const months = byMonth(days);
  const monthName = new Intl.DateTimeFormat(language.value, { month: 'short', timeZone: 'UTC' });
  let index = -1;
  return (
    <>
      <fieldset ref={frame} class="strip" onKeyDown={move}>
        <legend class="small quiet">{t('link.stripKeys')}</legend>
        {months.map(({ month, days: of }) => (
          <div key={month} class="strip-month">
            <span class="strip-name" aria-hidden="true">
              {monthName.format(new Date(`${month}-01T00:00:00Z`))} {month.slice(2, 4)}
            </span>
            {of.map((each) => {
              index += 1;
              return <Cell key={each.day} each={each} at={index} isChosen={index === at} choose={choose} />;
            })}
          </div>
        ))}
      </fieldset>
      {shown !== undefined && (
        <div class="strip-day panel">
          <h3>{formatDay(shown.day)}</h3>
          {shown.check === undefined ? (
            <p class="quiet">
              {shown.state === undefined
                ? t('link.noCheckYet')
                : t('link.noCheckThatDay', { state: t(`state.${shown.state}`) })}
            </p>
          ) : (
            <CheckEvidence link={link} check={shown.check} />
          )}
        </div>
      )}
    </>
  );
}

interface CellProps {
  each: StripDay;
  at: number;
  isChosen: boolean;
  choose: (day: string) => void;
}

/** A day. The higher its bar, the worse the state: it is told without colour. */
function Cell({ each: { day, state, check }, at, isChosen, choose }: CellProps) {
  const word = state === undefined ? t('link.unknown') : t(`state.${state}`);
  const name =
    check === undefined
      ? t('link.cell', { day: formatDay(day), state: word })
      : t('link.cellChecked', { day: formatDay(day), state: word, reason: check.reason });
  return (
    <button
      type="button"
      class={`strip-cell strip-${state === undefined ? 'none' : markOf(state).tone}`}
      style={{ gridColumn: Number(day.slice(8)) + 1 }}
      data-at={at}
      data-checked={check !== undefined}
      tabIndex={isChosen ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={name}
      title={name}
      onClick={() => choose(day)}
    />
  );
}
