/** A work, read: a section's claims as running lists, with the health of each source at its number. */
import type { Shapes } from '@footing/client';
import { useRoute } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { t } from '../../language/language.ts';
import { Claims } from './claims.tsx';
import './read.css';

/** The page. */
export default function ReadPage() {
  const { work = '' } = useRoute().params;
  const answer = useAnswer(
    `/v1/works/${work}`,
    (signal) => api.GET('/v1/works/{work}', { params: { path: { work } }, signal }),
    { changedBy: () => false },
  );
  return (
    <Answered answer={answer} isPage>
      {(data) => <Shown work={data} />}
    </Answered>
  );
}

/** One section at a time: a long work is no longer to read than its longest section. */
function Shown({ work: { slug, title, year, sections } }: { work: Shapes['Work'] }) {
  const address = useAddress();
  const asked = address.first('section');
  const at = Math.max(
    sections.findIndex((section) => section.slug === asked),
    0,
  );
  const section = sections[at];
  const hrefOf = (index: number): string | undefined => {
    const to = sections[index];
    return to === undefined ? undefined : address.hrefWith({ section: [to.slug] });
  };
  const [previous, next] = [hrefOf(at - 1), hrefOf(at + 1)];
  return (
    <Page title={title} above={String(year)} lead={t('read.lead')}>
      {section === undefined ? (
        <Empty title={t('read.noSection')} />
      ) : (
        <div class="read-frame">
          <nav class="read-sections" aria-label={t('read.sections')}>
            <ol>
              {sections.map((each, index) => (
                <li key={each.slug}>
                  <a
                    href={address.hrefWith({ section: [each.slug] })}
                    aria-current={index === at ? 'true' : undefined}
                  >
                    {each.title}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          <div class="read-section">
            <h2>{section.title}</h2>
            <Claims key={section.slug} work={slug} section={section.slug} />
            <nav class="pager" aria-label={t('read.turn')}>
              {previous !== undefined && (
                <a class="button" rel="prev" href={previous}>
                  {t('read.previous')}
                </a>
              )}
              {next !== undefined && (
                <a class="button" rel="next" href={next}>
                  {t('read.next')}
                </a>
              )}
            </nav>
          </div>
        </div>
      )}
    </Page>
  );
}
