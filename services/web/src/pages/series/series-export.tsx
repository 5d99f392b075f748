/** The series as files: a picture with its sources inside it, and the numbers. */
import type { Shapes } from '@footing/client';
import { useState } from 'preact/hooks';
import { formatCompact, formatDay } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { csvOf } from '../../plot/csv.ts';
import { download, pngOf } from '../../plot/download.ts';
import type { PlotLine } from '../../plot/plot-line.ts';
import { seriesSvg } from '../../plot/series-svg.ts';
import { referenceText } from '../record/reference-text.ts';
import type { Series } from './series-choice.ts';
import '../../components/list-actions.css';

interface SeriesExportProps {
  title: string;
  series: readonly Series[];
  lines: readonly PlotLine[];
  works: readonly Shapes['Work'][];
}

/** The buttons. */
export function SeriesExport({ title, series, lines, works }: SeriesExportProps) {
  const [fault, setFault] = useState('');
  const name = [...new Set(series.flatMap(({ indicator, subject }) => [indicator, subject]))].join('-');
  const picture = () =>
    seriesSvg({
      title,
      lines,
      formatValue: formatCompact,
      citation: citationOf(series, works),
    });
  const savePng = async (): Promise<void> => {
    const { svg, width, height } = picture();
    try {
      download(`${name}.png`, await pngOf(svg, width, height));
      setFault('');
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const isDrawn = lines.some(({ points }) => points.length > 0);
  return (
    <div class="list-actions">
      <button type="button" disabled={!isDrawn} onClick={savePng}>
        PNG
      </button>
      <button
        type="button"
        disabled={!isDrawn}
        onClick={() => download(`${name}.svg`, new Blob([picture().svg], { type: 'image/svg+xml' }))}
      >
        SVG
      </button>
      <button
        type="button"
        onClick={() => download(`${name}.csv`, new Blob([csvOf(rowsOf(series))], { type: 'text/csv' }))}
      >
        CSV
      </button>
      <a class="button" href={`/v1/series?${queryOf(series)}`}>
        JSON
      </a>
      <span role="status" class="small">
        {fault}
      </span>
    </div>
  );
}

/** Where the numbers come from: the work, the numbers of its sources, and the page that shows them. */
function citationOf(series: readonly Series[], works: readonly Shapes['Work'][]): string[] {
  const numbers = new Set(series.flatMap(({ points }) => points.flatMap(({ citations }) => citations)));
  const sources = [...numbers].sort((a, b) => a - b).join(', ');
  return [
    ...works.map(({ csl }) => t('series.from', { work: referenceText(csl), sources })),
    t('series.retrieved', { address: location.href, day: formatDay(new Date()) }),
  ];
}

/** All series of the indicator and the unit: the API takes one subject. */
function queryOf([first]: readonly Series[]): URLSearchParams {
  return new URLSearchParams(first === undefined ? {} : { indicator: first.indicator, unit: first.unit });
}

function rowsOf(series: readonly Series[]): string[][] {
  return [
    [
      'indicator',
      'unit',
      'subject',
      'counterpart',
      'period',
      'value',
      'upperValue',
      'qualifier',
      'work',
      'citations',
      'evidenceHealth',
      'figure',
    ],
    ...series.flatMap(({ indicator, unit, subjectName, counterpartName, points }) =>
      points.map((point) => [
        ...[indicator, unit, subjectName, counterpartName ?? '', point.period, point.value],
        ...[point.upperValue ?? '', point.qualifier, point.work, point.citations.join(' ')],
        ...[point.evidenceHealth, point.slug],
      ]),
    ),
  ];
}
