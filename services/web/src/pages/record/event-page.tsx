/** The page of one of the events. */
import { RecordPage } from './record-page.tsx';

/** The page. */
export default function EventPage() {
  return <RecordPage kind="event" />;
}
