import type { Parameters } from '../reports/report.js';

export interface Figure {
  figure: 'caseload' | 'queue' | 'waiting_time' | 'reviews_overdue' | 'no_show' | 'nights';
  item: string;
  value: number | string | null;
  target: number | null;
  report: string;
  parameters: Parameters;
}

export interface UnitPage {
  date: string;
  figures: Figure[];
}

/** The figures of one kind. */
export const ofKind = ({ figures }: UnitPage, kind: Figure['figure']): Figure[] =>
  figures.filter(({ figure }) => figure === kind);

/** How full a counsellor is, as a share of her capacity; null where it may not be told or nobody has set one. */
export const fullness = ({ value, target }: Figure): number | null =>
  typeof value === 'number' && target !== null && target > 0 ? (100 * value) / target : null;
