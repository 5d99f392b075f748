/** What one check found: its verdict and why, what was answered, by which way, and how long each phase took. */
import type { Shapes } from '@footing/client';
import { StateMark } from '../../components/state-mark.tsx';
import { formatDay, formatInstant, formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { Phases } from './phases.tsx';
import { Redirects } from './redirects.tsx';
import { Transcript } from './transcript.tsx';

interface CheckEvidenceProps {
  link: string;
  check: Shapes['Check'];
}

/** The evidence. */
export function CheckEvidence({ link, check }: CheckEvidenceProps) {
  const { state, checkedAt, unchangedSince, verdict, reason, confidence, redirects, timings } = check;
  return (
    <>
      <p>
        <StateMark state={state} /> {reason}
      </p>
      <dl class="facts">
        <Fact name={t('link.checkedAt')}>{formatInstant(checkedAt)}</Fact>
        <Fact name={t('link.verdict')}>
          <span class="code">{verdict}</span>
          {check.reasonCode !== null && <span class="code quiet"> {check.reasonCode}</span>}
        </Fact>
        {confidence !== null && (
          <Fact name={t('link.confidence')}>{formatNumber(confidence, { style: 'percent' })}</Fact>
        )}
        {check.status !== null && <Fact name={t('link.status')}>{check.status}</Fact>}
        {check.failure !== null && (
          <Fact name={t('link.failure')}>
            <span class="code">{check.failure}</span>
          </Fact>
        )}
        {check.contentType !== null && (
          <Fact name={t('link.content')}>
            {check.contentType}
            {check.bytes !== null &&
              `, ${formatNumber(check.bytes, { style: 'unit', unit: 'byte', unitDisplay: 'long' })}`}
          </Fact>
        )}
        {check.title !== null && <Fact name={t('link.pageTitle')}>{check.title}</Fact>}
        {unchangedSince !== null && <Fact name={t('link.unchangedSince')}>{formatDay(unchangedSince)}</Fact>}
      </dl>
      {redirects.length > 0 && <Redirects redirects={redirects} />}
      <Phases timings={timings} />
      <Transcript key={check.id} link={link} check={check.id} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
