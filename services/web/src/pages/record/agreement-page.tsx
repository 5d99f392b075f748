/** The page of one of the agreements. */
import { RecordPage } from './record-page.tsx';

/** The page. */
export default function AgreementPage() {
  return <RecordPage kind="agreement" />;
}
