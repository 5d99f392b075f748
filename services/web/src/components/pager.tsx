/** The way from one page of a list to the next. */
import { useAddress } from '../app/use-address.ts';
import { t } from '../language/language.ts';
import './pager.css';

interface PagerProps {
  /** Where the next page begins, as the API says; null on the last. */
  nextCursor: string | null;
}

/** Links to the first and the next page; none where there is one page. */
export function Pager({ nextCursor }: PagerProps) {
  const address = useAddress();
  const isFirst = address.first('cursor') === undefined;
  if (isFirst && nextCursor === null) return null;
  return (
    <nav class="pager" aria-label={t('pager.label')}>
      {!isFirst && (
        <a class="button" href={address.hrefWith({})}>
          {t('pager.first')}
        </a>
      )}
      {nextCursor !== null && (
        <a class="button" rel="next" href={address.hrefWith({ cursor: [nextCursor] })}>
          {t('pager.next')}
        </a>
      )}
    </nav>
  );
}
