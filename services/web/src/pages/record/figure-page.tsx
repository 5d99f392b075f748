/** The page of one of the figures. */
import { RecordPage } from './record-page.tsx';

/** The page. */
export default function FigurePage() {
  return <RecordPage kind="figure" />;
}
