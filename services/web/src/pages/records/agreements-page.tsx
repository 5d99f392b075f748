/** The list of agreements. */
import { RecordsPage } from './records-page.tsx';

/** The page. */
export default function AgreementsPage() {
  return <RecordsPage kind="agreement" />;
}
