/** The records that lean on a link, the first few by name. */
import type { Shapes } from '@footing/client';
import { StateMark } from '../../components/state-mark.tsx';
import { t } from '../../language/language.ts';

const SHOWN = 3;

interface DependentsProps {
  dependents: NonNullable<Shapes['Link']['dependents']>;
  /** Id of the link, whose page has them all. */
  link: string;
}

/** The names, with how the evidence of each stands. */
export function Dependents({ dependents: { total, items }, link }: DependentsProps) {
  if (total === 0) return <span class="quiet">{t('links.nobody')}</span>;
  return (
    <ul class="plain dependents">
      {items.slice(0, SHOWN).map(({ kind, slug, title, evidenceHealth }) => (
        <li key={`${kind}/${slug}`}>
          <StateMark state={evidenceHealth} isWordHidden /> <a href={`/${kind}s/${slug}`}>{title}</a>
        </li>
      ))}
      {total > SHOWN && (
        <li>
          <a href={`/links/${link}#dependents`}>{t('links.more', { count: total - SHOWN })}</a>
        </li>
      )}
    </ul>
  );
}
