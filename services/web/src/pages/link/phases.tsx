/** How long each phase of the last request took. */
import type { Shapes } from '@footing/client';
import { formatDuration } from '../../language/formats.ts';
import { t } from '../../language/language.ts';

const PHASES = ['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'bodyMs'] as const;

/** A bar of the phases, and the same as a list; a phase that there was none of is left out. */
export function Phases({ timings }: { timings: Shapes['Check']['timings'] }) {
  const phases = PHASES.flatMap((phase) => {
    const ms = timings[phase];
    return ms === undefined ? [] : [{ phase, ms }];
  });
  return (
    <>
      <h4>{t('link.phases', { total: formatDuration(timings.totalMs) })}</h4>
      {phases.length > 0 && (
        <>
          <div class="phase-bar" aria-hidden="true">
            {phases.map(({ phase, ms }) => (
              <span key={phase} class={`phase-${phase}`} style={{ flexGrow: Math.max(ms, 0.5) }} />
            ))}
          </div>
          <ul class="plain phase-list">
            {phases.map(({ phase, ms }) => (
              <li key={phase}>
                <span class={`phase-key phase-${phase}`} aria-hidden="true" /> {t(`link.${phase}`)}{' '}
                <span class="number">{formatDuration(ms)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
