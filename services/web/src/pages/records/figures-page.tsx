/** The list of figures. */
import { RecordsPage } from './records-page.tsx';

/** The page. */
export default function FiguresPage() {
  return <RecordsPage kind="figure" />;
}
