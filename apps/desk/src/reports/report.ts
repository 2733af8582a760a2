export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;
export type Words = Readonly<Record<string, { sv: string; en: string }>>;

/** A column of a report, with the words for its codes. */
export interface Column {
  key: string;
  title: string;
  titleEn: string;
  kind: 'text' | 'date' | 'count' | 'days' | 'minutes' | 'hours' | 'percent' | 'change';
  words: Words;
}

/** How the server says a report is drawn first. */
export interface Picture {
  kind: 'bars' | 'lines';
  along: string;
  of: string;
  by?: string;
  apart?: true;
  against?: string;
  only?: Readonly<Record<string, readonly Value[]>>;
}

export interface Parameters {
  from?: string;
  to?: string;
  on?: string;
}

export interface Summary {
  id: string;
  title: string;
  titleEn: string;
  definition: string;
  definitionEn: string;
  definitionVersion: number;
  parameters: string[];
}

/** A report as it was counted just now. */
export interface Report extends Omit<Summary, 'id' | 'parameters'> {
  report: string;
  generatedAt: string;
  generatedBy: string;
  parameters: Parameters;
  columns: Column[];
  rows: Row[];
  suppressed: number;
  picture: Picture;
}

/** The title or definition in the reader's language. */
export const inLanguage = <K extends 'title' | 'definition'>(
  one: Readonly<Record<K | `${K}En`, string>>,
  key: K,
  locale: string,
): string => (locale === 'sv' ? one[key] : one[`${key}En`]);

/** What a cell says: the word for a code, figures as they are read, a dash where there is nothing to say. */
export const cellText = (column: Column, value: Value, locale: string): string => {
  if (column.kind === 'text') return wordOf(column, value, locale);
  if (value === null) return column.kind === 'date' ? '' : '–';
  return typeof value === 'number' ? figureText(column, value, locale) : value;
};

const wordOf = ({ words }: Column, value: Value, locale: string): string =>
  words[String(value ?? '')]?.[locale === 'sv' ? 'sv' : 'en'] ?? String(value ?? '');

const SIGNED = { signDisplay: 'exceptZero', minimumFractionDigits: 1 } as const;

const figureText = ({ kind }: Column, value: number, locale: string): string => {
  if (kind === 'change') return `${new Intl.NumberFormat(locale, SIGNED).format(value)} %`;
  const figure = new Intl.NumberFormat(locale).format(value);
  return kind === 'percent' ? `${figure} %` : figure;
};

/** Where a report with these days lies. */
export const reportPath = (id: string, parameters: Parameters): string =>
  `/rapporter/${id}?${new URLSearchParams({ ...parameters }).toString()}`;
