/** What every page is in: its title in the window, and its heading, which gets the focus when one comes to it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';

interface PageProps {
  /** Its heading, and its name in the window. */
  title: string;
  /** Whether the heading is an address, which is long and no sentence. */
  isAddress?: boolean;
  /** What stands above the heading, such as the kind of thing that is shown. */
  above?: ComponentChildren;
  /** One sentence below the heading. */
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** The path whose heading had the focus last; none for the page that was opened first, which the browser reads out. */
let lastFocused: string | undefined;

/** A page. */
export function Page({ title, isAddress = false, above, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Footing' ? title : `${title} · Footing`;
  }, [title]);
  const { path } = useLocation();
  useEffect(() => {
    if (lastFocused !== undefined && lastFocused !== path) heading.current?.focus({ preventScroll: true });
    lastFocused = path;
  }, [path]);
  return (
    <article class="page">
      <header class="page-head">
        {above !== undefined && <p class="above">{above}</p>}
        <h1 ref={heading} tabIndex={-1} class={isAddress ? 'address' : undefined}>
          {title}
        </h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </header>
      {children}
    </article>
  );
}
