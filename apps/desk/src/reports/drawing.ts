import { cellText, type Column, type Picture, type Report, type Row, type Value } from './report.js';

/** One colour of a picture: its figures along the axis, null where nothing may be told. */
export interface Series {
  label: string;
  figures: Array<number | null>;
}

/** A picture, ready to be drawn. */
export interface Drawing {
  kind: Picture['kind'];
  along: string[];
  series: Series[];
  /** The colours are parts of one whole and may stand on each other. */
  stacked: boolean;
  /** There are figures that may not be told, so their places are empty. */
  gaps: boolean;
}

const columnOf = (columns: readonly Column[], key: string): Column | undefined =>
  columns.find((column) => column.key === key);

const fits = (row: Row, only: Picture['only'] = {}): boolean =>
  Object.entries(only).every(([key, values]) => values.includes(row[key] ?? null));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const figure = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** Chooses from the report's rows what is drawn; rows that are a total of others are never drawn beside them. */
export const drawingOf = ({ rows, columns, picture }: Report, locale: string): Drawing => {
  const { kind, along, of, by, apart, against, only } = picture;
  const drawn = rows.filter((row) => fits(row, only) && row[along] !== null);
  const places = distinct(drawn.map((row) => row[along] ?? null));
  const say = (key: string, value: Value): string => {
    const column = columnOf(columns, key);
    return column ? cellText(column, value, locale) : String(value ?? '');
  };
  const figuresOf = (chosen: readonly Row[], key: string) =>
    places.map((place) => figure(chosen.find((row) => row[along] === place)?.[key]));
  const colours = by === undefined ? [null] : distinct(drawn.map((row) => row[by] ?? null));
  const series = colours.map((colour) => ({
    label: by === undefined ? titleOf(columnOf(columns, of), locale) : say(by, colour),
    figures: figuresOf(by === undefined ? drawn : drawn.filter((row) => (row[by] ?? null) === colour), of),
  }));
  if (against !== undefined)
    series.push({ label: titleOf(columnOf(columns, against), locale), figures: figuresOf(drawn, against) });
  const gaps = drawn.some((row) => typeof row[of] === 'string');
  return {
    kind,
    along: places.map((place) => say(along, place)),
    series,
    stacked: by !== undefined && apart !== true,
    gaps,
  };
};

const titleOf = (column: Column | undefined, locale: string): string =>
  column === undefined ? '' : locale === 'sv' ? column.title : column.titleEn;

/** The picture in words, for whoever does not see it; the table beside it says the rest. */
export const pictureText = ({ along, series }: Drawing): string =>
  series
    .map(({ label, figures }) => {
      const told = along.flatMap((place, at) => (figures[at] === null ? [] : [`${place} ${String(figures[at])}`]));
      return `${label}: ${told.join(', ')}`;
    })
    .join('. ');
