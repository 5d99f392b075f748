/** The list of events. */
import { RecordsPage } from './records-page.tsx';

/** The page. */
export default function EventsPage() {
  return <RecordsPage kind="event" />;
}
