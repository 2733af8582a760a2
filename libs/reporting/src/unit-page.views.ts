import { ApiProperty } from '@nestjs/swagger';
import { CivilDate, OneOf, OrNull, Part, Parts, Text } from '#web';
import { HIDDEN } from './report.js';
import { ParametersView } from './report.views.js';

/** Which report each figure of the page is taken from and opens, and whether that report is over a day. */
const SOURCES = {
  caseload: ['R03', 'day'],
  queue: ['R04', 'day'],
  waiting_time: ['R05', 'period'],
  reviews_overdue: ['R10', 'day'],
  no_show: ['R07', 'period'],
  nights: ['R18', 'period'],
} as const;

type FigureName = keyof typeof SOURCES;

interface FigureRow {
  readonly figure: FigureName;
  readonly item: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly since: string;
  readonly until: string;
  readonly hidden: keyof typeof HIDDEN | null;
}

/** The page as schema `stat` counts it. */
export interface CountedPage {
  readonly today: string;
  readonly rows: FigureRow[];
}

const FIGURE = { nullable: true, oneOf: [{ type: 'string' }, { type: 'number' }] };

/** One figure of the unit, with the report that explains it. */
export class FigureView {
  @OneOf(Object.keys(SOURCES))
  readonly figure: string;

  /** A colleague's name, a part of the unit, a term or a week. */
  @Text({ max: 200 })
  readonly item: string;

  /** A number, `<5`, `..`, or null where there is nothing to count. */
  @ApiProperty(FIGURE)
  readonly value: number | string | null;

  @OrNull()
  @ApiProperty({ type: Number, nullable: true })
  readonly target: number | null;

  @Text({ max: 3 })
  readonly report: string;

  @Part(ParametersView)
  readonly parameters: ParametersView;

  constructor({ figure, item, value, target, since, until, hidden }: FigureRow) {
    const [report, over] = SOURCES[figure];
    this.figure = figure;
    this.item = item;
    this.value = hidden === null ? value : HIDDEN[hidden];
    this.target = target;
    this.report = report;
    this.parameters = new ParametersView(over === 'day' ? { on: until } : { from: since, to: until });
  }
}

/** What the manager sees first: the unit today. */
export class UnitPageView {
  @CivilDate()
  readonly date: string;

  @Parts(FigureView, { max: 500 })
  readonly figures: readonly FigureView[];

  constructor({ today, rows }: CountedPage) {
    this.date = today;
    this.figures = rows.map((row) => new FigureView(row));
  }
}
