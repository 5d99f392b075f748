/** The event at which an agreement was made, and the agreements that were made at an event, by their titles. */
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { StateMark } from '../../components/state-mark.tsx';

/** How many agreements of an event are shown; no event of a corpus has nearly as many. */
const MAX_AGREEMENTS = 100;

/** The event; by its slug until its title is there. */
export function EventLink({ slug }: { slug: string }) {
  const event = useAnswer(`/v1/events/${slug}?fields=title`, (signal) =>
    api.GET('/v1/events/{slug}', { params: { path: { slug }, query: { fields: ['title'] } }, signal }),
  );
  return <a href={`/events/${slug}`}>{event.state === 'ready' ? event.data.title : slug}</a>;
}

/** The agreements, each with the health of its evidence. */
export function AgreementsOfEvent({ slug }: { slug: string }) {
  const agreements = useAnswer(`/v1/agreements?event=${slug}`, (signal) =>
    api.GET('/v1/agreements', {
      params: { query: { event: slug, fields: ['title', 'evidenceHealth'], limit: MAX_AGREEMENTS } },
      signal,
    }),
  );
  return (
    <ul class="plain related">
      {agreements.state === 'ready' &&
        agreements.data.items.map((agreement) => (
          <li key={agreement.slug}>
            <a href={`/agreements/${agreement.slug}`}>{agreement.title}</a>{' '}
            <span class="small">
              <StateMark state={agreement.evidenceHealth} />
            </span>
          </li>
        ))}
    </ul>
  );
}
