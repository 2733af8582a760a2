import { StreamableFile } from '@nestjs/common';
import writeXlsxFile from 'write-excel-file/node';

/** A cell of a file that leaves the house. */
export type Cell = string | number | null;

/** Lines of cells, the heading first, and what the sheet is called. */
export interface TableFile {
  readonly sheet: string;
  readonly lines: readonly (readonly Cell[])[];
}

/** The kinds of file a table can be taken out as, by media type. */
const FILES = {
  'text/csv': { ending: 'csv', written: asCsv },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { ending: 'xlsx', written: asSpreadsheet },
} as const;

export type MediaType = keyof typeof FILES;

/** The kind of file that is asked for; undefined where the answer itself is wanted. */
export const fileAsked = (accept: string | undefined): MediaType | undefined =>
  (Object.keys(FILES) as MediaType[]).find((type) =>
    (accept ?? '').split(',').some((part) => part.split(';')[0]?.trim().toLowerCase() === type),
  );

/** The file as it is downloaded, under a name without an ending. */
export async function fileFrom(type: MediaType, name: string, table: TableFile): Promise<StreamableFile> {
  const { ending, written } = FILES[type];
  return new StreamableFile(await written(table), {
    type: type === 'text/csv' ? 'text/csv; charset=utf-8' : type,
    disposition: `attachment; filename="${name}.${ending}"`,
  });
}

/** UTF-8 with a mark at the front and semicolons: what a Swedish spreadsheet opens right (contract 8). */
function asCsv({ lines }: TableFile): Buffer {
  const text = lines.map((line) => line.map(csvCell).join(';'));
  return Buffer.from(`\uFEFF${text.join('\r\n')}\r\n`, 'utf8');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; quotes where the text needs them. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

async function asSpreadsheet({ sheet, lines: [heading = [], ...lines] }: TableFile): Promise<Buffer> {
  const cells = (line: readonly Cell[]) =>
    line.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }));
  const first = heading.map((value) => ({ value: String(value), fontWeight: 'bold' as const }));
  const widths = heading.map(() => ({ width: 24 }));
  return writeXlsxFile([first, ...lines.map(cells)], { columns: widths, sheet }).toBuffer();
}
