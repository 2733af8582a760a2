import type { TableFile } from '#web';
import type { StudyExportView } from './study.views.js';

const HEADING = ['studie_id', 'instrument', 'version', 'fas', 'veckor_sedan_baslinje', 'poang', 'varde'];

/** An export as a table: one row for each score, nothing around it, so that a statistics program takes it as it is. */
export const tableOf = ({ rows }: StudyExportView): TableFile => ({
  sheet: 'Export',
  lines: [
    HEADING,
    ...rows.map((row) => [
      row.studyId,
      row.instrument,
      row.instrumentVersion,
      row.phase,
      row.weeks,
      row.score,
      row.value,
    ]),
  ],
});
