/** The records that rest on a citation: how they stand, and how they would if the source were lost. */
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { t } from '../language/language.ts';
import { Answered } from './answered.tsx';
import { Empty } from './empty.tsx';
import { StateMark } from './state-mark.tsx';

interface FallListProps {
  work: string;
  number: number;
}

/** The table. */
export function FallList({ work, number }: FallListProps) {
  const dependents = useAnswer(`/v1/works/${work}/citations/${number}/dependents`, (signal) =>
    api.GET('/v1/works/{work}/citations/{number}/dependents', { params: { path: { work, number } }, signal }),
  );
  return (
    <Answered answer={dependents}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('fall.none')} />
        ) : (
          <table class="cards">
            <caption>{t('fall.caption', { number })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('fall.record')}</th>
                <th scope="col">{t('fall.now')}</th>
                <th scope="col">{t('fall.ifLost')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ kind, slug, title, evidenceHealth, ifLost }) => (
                <tr key={`${kind}/${slug}`}>
                  <td>
                    <a href={`/${kind}s/${slug}`}>{title}</a>
                  </td>
                  <td data-name={t('fall.now')}>
                    <StateMark state={evidenceHealth} />
                  </td>
                  <td data-name={t('fall.ifLost')}>
                    <StateMark state={ifLost} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Answered>
  );
}
