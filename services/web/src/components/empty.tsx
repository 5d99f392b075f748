/** There is nothing to show. */
import type { ComponentChildren } from 'preact';
import './states.css';

interface EmptyProps {
  /** That there is nothing. */
  title: string;
  /** What would fill it, or what to do. */
  children?: ComponentChildren;
}

/** Says that there is nothing, and what will fill it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}
