/** A large number that leads to what it counts, and below it what the rest is. */
import { CountLink } from '../../components/count-link.tsx';
import { ShapeMark } from '../../components/shape-mark.tsx';
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import type { CountedGroup } from './counts.ts';

interface FigureCardProps {
  title: string;
  /** The list, without filters, and the name of the filter by state. */
  path: string;
  filter: string;
  /** Prefix of the names of the groups in the texts. */
  words: string;
  /** The first is the large number. */
  groups: readonly CountedGroup[];
}

/** The card. */
export function FigureCard({ title, path, filter, words, groups }: FigureCardProps) {
  const [first, ...rest] = groups;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (first === undefined) return null;
  const hrefOf = ({ states }: CountedGroup): string =>
    `${path}?${new URLSearchParams(states.map((state) => [filter, state]))}`;
  return (
    <section class="panel figure-card">
      <h2>{title}</h2>
      <p class="figure">
        <CountLink count={first.count} href={hrefOf(first)} class="figure-link">
          <span class="figure-word">{t(`${words}.${first.name}`, { count: first.count })}</span>
        </CountLink>{' '}
        <span class="quiet">{t('overview.of', { total: formatNumber(total) })}</span>
      </p>
      <div class="share" aria-hidden="true">
        {groups.map(({ name, tone, count }) =>
          count === 0 ? null : <span key={name} class={`fill-${tone}`} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul class="plain figure-rest">
        {rest.map((group) => (
          <li key={group.name}>
            <ShapeMark tone={group.tone} />
            {group.count === 0 ? (
              <span class="quiet">
                <span class="number">0</span> {t(`${words}.${group.name}`, { count: 0 })}
              </span>
            ) : (
              <CountLink count={group.count} href={hrefOf(group)}>
                {t(`${words}.${group.name}`, { count: group.count })}
              </CountLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
