/** A number that leads to the list that it counts. */
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../language/formats.ts';

interface CountLinkProps {
  count: number;
  /** The address of the list. */
  href: string;
  /** What is counted; part of the link, so that it says where it leads. */
  children?: ComponentChildren;
  class?: string;
}

/** The link. */
export function CountLink({ count, href, children, class: className }: CountLinkProps) {
  return (
    <a class={`count-link ${className ?? ''}`} href={href}>
      <span class="number">{formatNumber(count)}</span> {children}
    </a>
  );
}
