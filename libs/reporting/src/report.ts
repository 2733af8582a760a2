import type { Role } from '#kernel';

/** The same words in the two languages of the house. */
export interface Said {
  readonly sv: string;
  readonly en: string;
}

/** What a column holds, and so how it is written and drawn. */
export type ColumnKind = 'text' | 'date' | 'count' | 'days' | 'minutes' | 'hours' | 'percent' | 'change';

/** One column of a report's table. */
export interface Column {
  readonly key: string;
  readonly title: Said;
  readonly kind: ColumnKind;
  /** What the codes of a text column mean; a code that is not here is shown as it is, such as a colleague's name. */
  readonly words?: Readonly<Record<string, Said>>;
  /** The codes are the unit's own; the rows bring their words along as `label_sv` and `label_en`. */
  readonly labelled?: true;
  /** Nobody is counted in it: it is not hidden with its row, and empty where there is nothing to say. */
  readonly aside?: true;
}

/** A row as schema `stat` gives it: codes and figures by column, and why figures are missing. */
export interface StatRow {
  readonly hidden: 'few' | 'guard' | null;
  readonly label_sv?: string | null;
  readonly label_en?: string | null;
  readonly [column: string]: string | number | null | undefined;
}

/** How the figures are drawn first: which rows, along what, how high. */
export interface Picture {
  readonly kind: 'bars' | 'lines';
  /** The column whose values stand along the axis. */
  readonly along: string;
  /** The column that is drawn. */
  readonly of: string;
  /** One colour for each value of this column. */
  readonly by?: string;
  /** The colours are no parts of one whole, and stand beside each other. */
  readonly apart?: true;
  /** A column drawn beside, as what is aimed at. */
  readonly against?: string;
  /** Only the rows that have one of these values in a column. */
  readonly only?: Readonly<Record<string, readonly (string | null)[]>>;
}

/** One report of model 3.6: what it counts, over what, for whom, and the function of schema `stat` that counts it. */
export interface Report {
  readonly id: string;
  readonly title: Said;
  readonly definition: Said;
  /** Raised when what is counted changes, so that two printouts are never compared by mistake. */
  readonly definitionVersion: number;
  readonly over: 'period' | 'day';
  readonly roles: readonly Role[];
  readonly columns: readonly Column[];
  readonly picture: Picture;
}

/** What stands where a figure cannot be reckoned: growth from nothing. */
export const NOT_A_FIGURE = 'n/a';

/** What stands in a cell that may not be told: 1–4 persons, or one that would give such a cell away. */
export const HIDDEN = { few: '<5', guard: '..' } as const;
