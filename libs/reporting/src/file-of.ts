import writeXlsxFile from 'write-excel-file/node';
import type { ReportView } from './report.views.js';
import type { Value } from './table.js';

/** The kinds of file a report can be taken out as, by media type. */
export const FILES = {
  'text/csv': { ending: 'csv', written: asCsv },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { ending: 'xlsx', written: asSpreadsheet },
} as const;

export type MediaType = keyof typeof FILES;

/** The kind of file that is asked for; undefined where the answer itself is wanted. */
export const fileAsked = (accept: string | undefined): MediaType | undefined =>
  (Object.keys(FILES) as MediaType[]).find((type) =>
    (accept ?? '').split(',').some((part) => part.split(';')[0]?.trim().toLowerCase() === type),
  );

type Line = readonly Value[];

/** Heading, rows in words, and last what it is, of which days, and who made it when. */
function linesOf(view: ReportView): Line[] {
  const { columns, rows, parameters } = view;
  const inWords = rows.map((row) =>
    columns.map(({ key, kind, words }) => {
      const value = row[key] ?? null;
      return kind === 'text' ? (words[String(value ?? '')]?.sv ?? value) : value;
    }),
  );
  const days = Object.values(parameters).join(' – ');
  return [
    columns.map(({ title }) => title),
    ...inWords,
    [],
    ['Rapport', `${view.report} ${view.title}`],
    ['Dagar', days],
    ['Definition', view.definition],
    ['Definitionens version', view.definitionVersion],
    ['Framtagen', view.generatedAt],
    ['Framtagen av', view.generatedBy],
  ];
}

/** UTF-8 with a mark at the front and semicolons: what a Swedish spreadsheet opens right (contract 8). */
export function asCsv(view: ReportView): Buffer {
  const text = linesOf(view).map((line) => line.map(csvCell).join(';'));
  return Buffer.from(`\uFEFF${text.join('\r\n')}\r\n`, 'utf8');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; quotes where the text needs them. */
export function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

async function asSpreadsheet(view: ReportView): Promise<Buffer> {
  const [heading = [], ...lines] = linesOf(view);
  const cells = (line: Line) =>
    line.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }));
  const first = heading.map((value) => ({ value: String(value), fontWeight: 'bold' as const }));
  const widths = heading.map(() => ({ width: 24 }));
  return writeXlsxFile([first, ...lines.map(cells)], { columns: widths, sheet: view.report }).toBuffer();
}
