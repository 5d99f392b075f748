/** How a check came to its verdict, line by line, where that was kept. */
import { useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { t } from '../../language/language.ts';

interface TranscriptProps {
  link: string;
  check: string;
}

/** Folded away, and read when it is opened. */
export function Transcript(props: TranscriptProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('link.transcript')}</summary>
      {isOpen && <Lines {...props} />}
    </details>
  );
}

function Lines({ link, check }: TranscriptProps) {
  const detail = useAnswer(
    `/v1/links/${link}/checks/${check}`,
    (signal) => api.GET('/v1/links/{id}/checks/{check}', { params: { path: { id: link, check } }, signal }),
    { changedBy: () => false },
  );
  return (
    <Answered answer={detail}>
      {({ transcript }) =>
        transcript === null ? (
          <p class="quiet">{t('link.noTranscript')}</p>
        ) : (
          <pre class="transcript code">{transcript.join('\n')}</pre>
        )
      }
    </Answered>
  );
}
