import type { TableFile } from '#web';
import type { ReportView } from './report.views.js';

/** Heading, rows in words, and last what it is, of which days, and who made it when. */
export function fileOf(view: ReportView): TableFile {
  const { columns, rows, parameters } = view;
  const inWords = rows.map((row) =>
    columns.map(({ key, kind, words }) => {
      const value = row[key] ?? null;
      return kind === 'text' ? (words[String(value ?? '')]?.sv ?? value) : value;
    }),
  );
  const days = Object.values(parameters).join(' – ');
  const lines = [
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
  return { sheet: view.report, lines };
}
