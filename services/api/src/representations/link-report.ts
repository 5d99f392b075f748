/** Represents the report on the sources of a work that no longer stand: as a page, as Markdown, as a table. */
import type { LinkReport } from '@footing/model';
import { catalogueOf, escaped, type Language } from '@footing/notices';
import { csvTable } from './csv-table.ts';

/** A source in words, in the order of the columns. */
interface Row {
  number: string;
  title: string;
  url: string;
  state: string;
  since: string;
  why: string;
  leans: string[];
  todo: string;
}

function rowsOf({ items }: LinkReport, language: Language): Row[] {
  const { states, kinds, report } = catalogueOf(language);
  return items.map(({ number, title, url, state, since, reason, movedTo, dependents }) => ({
    ...{ number: String(number), title, url, state: states[state], since: since.slice(0, 10) },
    why: reason ?? '',
    leans: dependents.map((record) => `${kinds[record.kind]}: ${record.title}`),
    todo: movedTo === null ? report.archive : report.newAddress(movedTo),
  }));
}

function headOf({ total }: LinkReport, language: Language): string {
  const { report } = catalogueOf(language);
  return total === 0 ? report.nothing : report.broken(total);
}

/** The report as CSV. */
export function toReportCsv(found: LinkReport, language: Language): string {
  const { number, source, state, since, why, leans, todo } = catalogueOf(language).report.columns;
  return csvTable([
    [number, source, 'URL', state, since, why, leans, todo],
    ...rowsOf(found, language).map((row) => {
      const { title, url, leans: records } = row;
      return [row.number, title, url, row.state, row.since, row.why, records.join('; '), row.todo];
    }),
  ]);
}

/** The report as Markdown, a heading for each source. */
export function toReportMarkdown(found: LinkReport, language: Language): string {
  const { report } = catalogueOf(language);
  const { columns } = report;
  const parts = rowsOf(found, language).map((row) =>
    [
      `## ${row.number}. ${literal(row.title)}`,
      '',
      `<${row.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
      '',
      `- ${columns.state}: ${row.state}`,
      `- ${columns.since}: ${row.since}`,
      ...(row.why === '' ? [] : [`- ${columns.why}: ${literal(row.why)}`]),
      `- ${columns.leans}: ${row.leans.length === 0 ? report.nobody : row.leans.map(literal).join('; ')}`,
      `- ${columns.todo}: ${literal(row.todo)}`,
      '',
    ].join('\n'),
  );
  return [
    `# ${literal(report.title(found.title))}`,
    '',
    `${report.asOf(found.asOf.slice(0, 10))} ${headOf(found, language)}`,
    '',
    ...parts,
  ].join('\n');
}

/** The report as a page that can be printed or sent: it needs nothing from elsewhere and runs nothing. */
export function toReportHtml(found: LinkReport, language: Language): string {
  const { report } = catalogueOf(language);
  const { number, source, state, since, why, leans, todo } = report.columns;
  const cells = [number, source, state, since, why, leans, todo]
    .map((name) => `<th scope="col">${escaped(name)}</th>`)
    .join('');
  const rows = rowsOf(found, language).map(
    (row) => `<tr>
<th scope="row">${row.number}</th>
<td>${escaped(row.title)}<br><a href="${escaped(row.url)}" rel="nofollow noreferrer">${escaped(row.url)}</a></td>
<td>${escaped(row.state)}</td><td>${row.since}</td><td>${escaped(row.why)}</td>
<td>${row.leans.length === 0 ? escaped(report.nobody) : row.leans.map(escaped).join('<br>')}</td>
<td>${escaped(row.todo)}</td>
</tr>
`,
  );
  const table = `<table>
<thead><tr>${cells}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(report.title(found.title))}</title>
<style>
body { font: 1rem/1.4 sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { border: 1px solid #767676; padding: .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
@page { margin: 1.5cm; size: landscape }
</style>
</head>
<body>
<main>
<h1>${escaped(report.title(found.title))}</h1>
<p>${escaped(report.asOf(found.asOf.slice(0, 10)))} ${escaped(headOf(found, language))}</p>
${rows.length === 0 ? '' : table}</main>
</body>
</html>
`;
}

/** A text that Markdown takes as it is. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
}
