/** "Cite this": the record and its sources, formatted, as BibTeX or as RIS. */
import type { Shapes } from '@footing/client';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { t } from '../../language/language.ts';
import type { AnyRecord, RecordList } from '../records/record-lists.ts';
import { referenceText } from './reference-text.ts';

const FORMATS = ['text', 'bibtex', 'ris'] as const;
type Format = (typeof FORMATS)[number];

interface CiteRecordProps {
  record: AnyRecord;
  path: RecordList['path'];
}

/** The choice of a form, the text in it, and a button that copies it. */
export function CiteRecord({ record, path }: CiteRecordProps) {
  const [format, setFormat] = useState<Format>('text');
  const [isCopied, setCopied] = useState(false);
  const work = useAnswer(`/v1/works/${record.work}`, (signal) =>
    api.GET('/v1/works/{work}', { params: { path: { work: record.work } }, signal }),
  );
  const text = useCitation(record, path, format, work.state === 'ready' ? work.data : undefined);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section aria-labelledby="cite" class="cite">
      <h2 id="cite">{t('cite.title')}</h2>
      <fieldset>
        <legend class="visually-hidden">{t('cite.format')}</legend>
        {FORMATS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="format"
              checked={name === format}
              onChange={() => {
                setFormat(name);
                setCopied(false);
              }}
            />
            {t(`cite.${name}`)}
          </label>
        ))}
      </fieldset>
      <pre class="code" aria-busy={text === ''}>
        {text}
      </pre>
      <p class="list-actions">
        <button type="button" onClick={copy} disabled={text === ''}>
          {t('cite.copy')}
        </button>
        <span role="status" class="small quiet">
          {isCopied ? t('cite.copied') : ''}
        </span>
      </p>
    </section>
  );
}

/** The text in a form; empty until it is there. References come from the API as it writes them. */
function useCitation(
  record: AnyRecord,
  path: RecordList['path'],
  format: Format,
  work: Shapes['Work'] | undefined,
): string {
  const [references, setReferences] = useState<{ key: string; text: string }>();
  const key = `${record.slug} ${format}`;
  useEffect(() => {
    if (format === 'text') return undefined;
    const gone = new AbortController();
    const each = record.citations.map(({ number }) =>
      fetch(`/v1/works/${record.work}/citations/${number}?format=${format}`, { signal: gone.signal }).then(
        (answer) => (answer.ok ? answer.text() : ''),
      ),
    );
    Promise.all(each).then(
      (texts) => setReferences({ key, text: texts.map((text) => text.trim()).join('\n\n') }),
      (error: unknown) => {
        if (!gone.signal.aborted) setReferences({ key, text: String(error) });
      },
    );
    return () => gone.abort();
  }, [key]);
  if (format !== 'text') return references?.key === key ? references.text : '';
  const where = `${location.origin}/${path}/${record.slug}`;
  const own = `${record.title}. ${work === undefined ? '' : `${t('cite.in')} ${referenceText(work.csl)} `}${where}`;
  const sources = record.citations.map(
    ({ number, csl, title = '' }) => `[${number}] ${csl === undefined ? title : referenceText(csl)}`,
  );
  return [own, ...sources].join('\n');
}
