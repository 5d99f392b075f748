/** Measures the import of bibliographies of growing size, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { importBibliography } from '@footing/bibliography';
import { BOOK_KINDS, type BookKind, madeBibliography } from './made-bibliography.ts';

const SIZES = [1_000, 10_000, 100_000];

const [kind, size] = process.argv.slice(2);
if (kind === undefined) {
  console.log('| printed | citations | text | CPU s | CPU ms a citation | peak memory |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const each of BOOK_KINDS)
    for (const citations of SIZES)
      spawnSync(process.execPath, [import.meta.filename, each, `${citations}`], { stdio: 'inherit' });
} else measure(kind as BookKind, Number(size));

function measure(kind: BookKind, citations: number): void {
  const text = madeBibliography(citations, kind);
  const before = process.cpuUsage();
  const imported = importBibliography(text);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (imported.citations.length !== citations) throw new Error(`only ${imported.citations.length} were read`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `| ${kind} | ${citations} | ${(text.length / 1e6).toFixed(1)} MB | ${seconds.toFixed(1)} | ${((1000 * seconds) / citations).toFixed(2)} | ${megabytes} MB |`,
  );
}
