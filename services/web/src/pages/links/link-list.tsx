/** Links one below the other; arrows or j and k go from one to the next, Enter opens, c copies the address. */
import type { Shapes } from '@footing/client';
import { useRef } from 'preact/hooks';
import { t } from '../../language/language.ts';
import { LinkEntry } from './link-entry.tsx';

const NEXT = new Set(['j', 'ArrowDown']);
const PREVIOUS = new Set(['k', 'ArrowUp']);

/** The list. */
export function LinkList({ links }: { links: Shapes['Link'][] }) {
  const list = useRef<HTMLOListElement>(null);
  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLAnchorElement))
      return;
    const entries = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a.link-name') ?? [])];
    const at = entries.indexOf(event.target);
    if (at < 0) return;
    const step = Number(NEXT.has(event.key)) - Number(PREVIOUS.has(event.key));
    if (step !== 0) {
      event.preventDefault();
      entries[at + step]?.focus();
    } else if (event.key === 'c') void navigator.clipboard.writeText(event.target.dataset['url'] ?? '');
  };
  return (
    <>
      <p class="small quiet keys">{t('links.keys')}</p>
      <ol ref={list} class="plain link-list" onKeyDown={move}>
        {links.map((link) => (
          <LinkEntry key={link.id} link={link} />
        ))}
      </ol>
    </>
  );
}
