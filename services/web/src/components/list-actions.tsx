/** What can be done with exactly this list: take its address, its data, its feed. */
import { useState } from 'preact/hooks';
import { t } from '../language/language.ts';
import './list-actions.css';

interface ListActionsProps {
  /** Addresses of exactly this list in the API; what is not there is left out. */
  json: string;
  csv?: string | undefined;
  feed?: string | undefined;
}

/** The actions, as links and one button. */
export function ListActions({ json, csv, feed }: ListActionsProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 3_000);
  };
  return (
    <div class="list-actions">
      <button type="button" onClick={copy}>
        {t('list.copy')}
      </button>
      {csv !== undefined && (
        <a class="button" href={csv} download>
          CSV
        </a>
      )}
      <a class="button" href={json}>
        JSON
      </a>
      {feed !== undefined && (
        <a class="button" href={feed}>
          {t('list.feed')}
        </a>
      )}
      <span role="status" class="small quiet">
        {isCopied ? t('list.copied') : ''}
      </span>
    </div>
  );
}
