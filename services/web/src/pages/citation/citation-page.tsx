/** A citation: what is cited, as the work prints it, how its link stands, and what rests on it. */
import type { Shapes } from '@footing/client';
import { useRoute } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { FallList } from '../../components/fall-list.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { Sentence } from '../../language/sentence.tsx';
import '../../components/list-actions.css';
import './citation.css';

/** The formats of reference managers, by their names in the API. */
const FORMATS = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;

/** The page. */
export default function CitationPage() {
  const { work = '', number = '' } = useRoute().params;
  const path = `/v1/works/${work}/citations/${number}`;
  const citation = useAnswer(path, (signal) =>
    api.GET('/v1/works/{work}/citations/{number}', {
      params: { path: { work, number: Number(number) } },
      signal,
    }),
  );
  return (
    <Answered answer={citation} isPage>
      {(data) => <Shown citation={data} path={path} />}
    </Answered>
  );
}

function Shown({ citation, path }: { citation: Shapes['Citation']; path: string }) {
  const { work, number, title, kind, link, section, pinpoint, printed, confidence, reviewNotes } = citation;
  const place = section === null ? '' : `?section=${section}`;
  return (
    <Page title={title} above={t('citation.above', { number })}>
      <div class="stack">
        <section>
          {link === null ? (
            <p>
              <StateMark state={kind === 'print' ? 'print_only' : 'uncited'} />
            </p>
          ) : (
            <>
              <p class="link-state">
                <StateMark state={link.state} />{' '}
                <span class="quiet">
                  <Sentence id="link.since" values={{ time: <TimeMark at={link.stateSince} isDay /> }} />
                </span>
              </p>
              <p>
                <a href={`/links/${link.id}`}>{link.url}</a>
              </p>
            </>
          )}
          <p class="quiet small">
            <a href={`/works/${work}/read${place}`}>{t('citation.inWork')}</a>
          </p>
        </section>
        <section>
          <h2>{t('citation.printed')}</h2>
          <dl class="printed">
            {Object.entries(printed).map(([where, text]) => (
              <div key={where}>
                <dt>{t(`citation.printed.${where}`)}</dt>
                <dd>
                  <blockquote>{text}</blockquote>
                </dd>
              </div>
            ))}
            {pinpoint !== null && (
              <div>
                <dt>{t('citation.pinpoint')}</dt>
                <dd>{pinpoint}</dd>
              </div>
            )}
            <div>
              <dt>{t('citation.confidence')}</dt>
              <dd>{formatNumber(confidence, { style: 'percent' })}</dd>
            </div>
          </dl>
          {reviewNotes.length > 0 && (
            <>
              <h3>{t('citation.review')}</h3>
              <ul>
                {reviewNotes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </>
          )}
          <p class="list-actions">
            {Object.entries(FORMATS).map(([format, name]) => (
              <a key={format} class="button" href={`${path}?format=${format}`}>
                {name}
              </a>
            ))}
            <a class="button" href={path}>
              JSON
            </a>
          </p>
        </section>
        <section>
          <h2>{t('citation.rests')}</h2>
          <FallList work={work} number={number} />
        </section>
      </div>
    </Page>
  );
}
