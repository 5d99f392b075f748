/** Something could not be read. */
import { t } from '../language/language.ts';
import './states.css';

interface FailureProps {
  /** What the API said. */
  detail: string;
  /** By which it is found in the log. */
  requestId?: string | undefined;
  retry: () => void;
}

/** Says so, with what the API said, and offers to try again. */
export function Failure({ detail, requestId, retry }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <p class="empty-title">{t('reading.error')}</p>
      <p>{detail}</p>
      {requestId !== undefined && (
        <p class="small">
          {t('reading.requestId')} <span class="code">{requestId}</span>
        </p>
      )}
      <button type="button" onClick={retry}>
        {t('reading.retry')}
      </button>
    </div>
  );
}
