/** Shows what was read, or that it is being read, could not be reached, or was refused. */
import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/use-answer.ts';
import { NotFound } from '../app/not-found.tsx';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { Offline } from './offline.tsx';

interface AnsweredProps<T> {
  answer: Answer<T>;
  /** Whether it is the whole page: what is not there is then a page that is not there. */
  isPage?: boolean;
  /** Draws what was read. */
  children: (data: T) => ComponentChildren;
}

/** The states of reading, designed once for all pages. */
export function Answered<T>({ answer, isPage = false, children }: AnsweredProps<T>) {
  switch (answer.state) {
    case 'loading':
      return <Loading />;
    case 'offline':
      return <Offline retry={answer.retry} />;
    case 'error':
      return isPage && answer.error.status === 404 ? (
        <NotFound />
      ) : (
        <Failure
          detail={answer.error.message}
          requestId={answer.error.problem?.requestId}
          retry={answer.retry}
        />
      );
    case 'ready':
      return <div aria-busy={answer.isOld}>{children(answer.data)}</div>;
  }
}
