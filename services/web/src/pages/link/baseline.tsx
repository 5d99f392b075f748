/** What the page was when it was first seen well, and what it is now: whether it has drifted. */
import type { Shapes } from '@footing/client';
import { StateMark } from '../../components/state-mark.tsx';
import { t } from '../../language/language.ts';

interface BaselineProps {
  link: Shapes['Link'];
  /** The newest check; undefined before the first. */
  newest: Shapes['Check'] | undefined;
}

/** The comparison. */
export function Baseline({ link: { baselineTitle, state }, newest }: BaselineProps) {
  if (baselineTitle === null) return <p class="quiet">{t('link.noBaseline')}</p>;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t('link.baselineTitle')}</dt>
          <dd>{baselineTitle}</dd>
        </div>
        <div>
          <dt>{t('link.titleNow')}</dt>
          <dd>{newest?.title ?? <span class="quiet">{t('link.noTitle')}</span>}</dd>
        </div>
      </dl>
      <p class="quiet">
        {state === 'drifted' ? (
          <>
            <StateMark state="drifted" /> {t('link.drifted')}
          </>
        ) : (
          t('link.driftLead')
        )}
      </p>
    </>
  );
}
