/** A change of the record in a sentence, which leads to what changed. */
import { tellChange } from '@footing/notices/tell-change';
import { sentences } from '../language/language.ts';
import type { LiveChange } from '../live/changes.ts';

/** The sentence. */
export function ChangeSentence({ change }: { change: LiveChange }) {
  const href = hrefOf(change);
  const { title } = tellChange(change, sentences());
  return href === undefined ? <span>{title}</span> : <a href={href}>{title}</a>;
}

function hrefOf({ subject: { kind, id, name } }: LiveChange): string | undefined {
  switch (kind) {
    case 'link':
      return `/links/${id}`;
    case 'host':
      return `/hosts/${encodeURIComponent(name)}`;
    case 'incident':
      return `/incidents/${id}`;
    case 'agreement':
    case 'event':
    case 'figure':
      return `/${kind}s/${name}`;
    case 'citation':
      return `/works/${name.replace('/', '/citations/')}`;
    case 'network':
      return undefined;
  }
}
