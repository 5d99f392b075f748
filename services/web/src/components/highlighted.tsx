/** A text in which the API has marked what was found. */
import type { ComponentChildren } from 'preact';

/** The text of `html`, of which nothing is taken but text and marks. */
export function Highlighted({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts: ComponentChildren[] = [...body.childNodes].map((node, index) =>
    node.nodeName === 'MARK' ? <mark key={index}>{node.textContent}</mark> : node.textContent,
  );
  return <>{parts}</>;
}
