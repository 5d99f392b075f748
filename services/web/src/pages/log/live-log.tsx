/** A page of the log. On the first page new changes appear by themselves, but not while it is paused. */
import type { Shapes } from '@footing/client';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeList } from '../../components/change-list.tsx';
import { Empty } from '../../components/empty.tsx';
import { Pager } from '../../components/pager.tsx';
import { t } from '../../language/language.ts';
import { newerThan } from '../../live/log-filters.ts';

interface LiveLogProps {
  page: Shapes['ChangePage'];
  /** Whether it is the first page, which grows. */
  isFirst: boolean;
  actions: ComponentChildren;
}

/** The list, with the button that stops and resumes it. */
export function LiveLog({ page, isFirst, actions }: LiveLogProps) {
  const [held, hold] = useState<Shapes['ChangePage']>();
  const [news, setNews] = useState('');
  const newest = page.items[0]?.id;
  const opened = useRef(newest ?? '0');
  const told = useRef(newest);
  const shown = held ?? page;
  const waiting = held === undefined ? 0 : newerThan(page.items, held.items[0]?.id ?? '0');
  useEffect(() => {
    const count = newerThan(page.items, told.current ?? '0');
    told.current = newest;
    if (count > 0) setNews(t('log.new', { count }));
  }, [newest]);
  return (
    <>
      <div class="log-bar">
        {isFirst && (
          <div class="log-live">
            <button
              type="button"
              aria-pressed={held !== undefined}
              onClick={() => hold(held === undefined ? page : undefined)}
            >
              {t(held === undefined ? 'log.pause' : 'log.resume')}
            </button>
            <span role="status" class="small quiet">
              {waiting > 0 ? t('log.waiting', { count: waiting }) : news}
            </span>
          </div>
        )}
        {actions}
      </div>
      <section>
        <h2 class="visually-hidden">{t('log.changes')}</h2>
        {shown.items.length === 0 ? (
          <Empty title={t('log.none')}>{t('log.noneLead')}</Empty>
        ) : (
          <ChangeList
            changes={shown.items}
            isNew={({ id }) => isFirst && BigInt(id) > BigInt(opened.current)}
          />
        )}
        <Pager nextCursor={shown.nextCursor} />
      </section>
    </>
  );
}
