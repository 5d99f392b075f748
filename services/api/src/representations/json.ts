/** Represents pages of what is JSON already as JSON. */
import type { Page } from '@footing/store';

/** A page whose items are JSON. */
export function pageAsJson({ items, ...others }: Page<string>): string {
  return `{"items":[${items.join(',')}],${JSON.stringify(others).slice(1)}`;
}
