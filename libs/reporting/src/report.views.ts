import { ApiProperty } from '@nestjs/swagger';
import type { StaffActor } from '#kernel';
import { CivilDate, Id, Instant, Maybe, OneOf, Part, Parts, Text, Texts, Whole } from '#web';
import { type Asked, PARAMETERS } from './parameters.js';
import type { Column, Picture, Report, Said } from './report.js';
import type { Table, Value } from './table.js';

const KINDS = ['text', 'date', 'count', 'days', 'minutes', 'hours', 'percent', 'change'];
const WORD = { type: 'object', properties: { sv: { type: 'string' }, en: { type: 'string' } } } as const;

/** A report in the list of reports: what it counts, and what it must be asked. */
export class ReportSummaryView {
  @Text({ max: 3 })
  readonly id: string;

  @Text({ max: 100 })
  readonly title: string;

  @Text({ max: 100 })
  readonly titleEn: string;

  @Text({ max: 2000 })
  readonly definition: string;

  @Text({ max: 2000 })
  readonly definitionEn: string;

  @Whole({ min: 1, max: 1000 })
  readonly definitionVersion: number;

  @Texts({ max: 2, length: 10 })
  readonly parameters: readonly string[];

  constructor(report: Report) {
    this.id = report.id;
    this.title = report.title.sv;
    this.titleEn = report.title.en;
    this.definition = report.definition.sv;
    this.definitionEn = report.definition.en;
    this.definitionVersion = report.definitionVersion;
    this.parameters = PARAMETERS[report.over];
  }
}

/** A column of a report's table, with the words for its codes. */
export class ColumnView {
  @Text({ max: 40 })
  readonly key: string;

  @Text({ max: 100 })
  readonly title: string;

  @Text({ max: 100 })
  readonly titleEn: string;

  @OneOf(KINDS)
  readonly kind: string;

  @ApiProperty({ type: 'object', additionalProperties: WORD })
  readonly words: Readonly<Record<string, Said>>;

  constructor({ key, title, kind, words = {} }: Column) {
    this.key = key;
    this.title = title.sv;
    this.titleEn = title.en;
    this.kind = kind;
    this.words = words;
  }
}

/** The days a report was asked for. */
export class ParametersView {
  @Maybe()
  @CivilDate()
  readonly from?: string;

  @Maybe()
  @CivilDate()
  readonly to?: string;

  @Maybe()
  @CivilDate()
  readonly on?: string;

  constructor(asked: Asked) {
    Object.assign(this, asked);
  }
}

/** What a report is stamped with besides its table: when it was made, by whom, over which days. */
export interface Stamp {
  readonly asked: Asked;
  readonly now: Date;
  readonly actor: StaffActor;
}

/** A report as it was counted just now; never stored, never stale (D5). */
export class ReportView {
  @Text({ max: 3 })
  readonly report: string;

  @Text({ max: 100 })
  readonly title: string;

  @Text({ max: 100 })
  readonly titleEn: string;

  @Text({ max: 2000 })
  readonly definition: string;

  @Text({ max: 2000 })
  readonly definitionEn: string;

  @Whole({ min: 1, max: 1000 })
  readonly definitionVersion: number;

  @Instant()
  readonly generatedAt: string;

  @Text({ max: 200 })
  readonly generatedBy: string;

  @Id()
  readonly unitId: string;

  @Part(ParametersView)
  readonly parameters: ParametersView;

  @Parts(ColumnView, { max: 20 })
  readonly columns: readonly ColumnView[];

  /** Figures are numbers, `<5` or `..`; codes have their words in the column. */
  @ApiProperty({
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: { nullable: true, oneOf: [{ type: 'string' }, { type: 'number' }] },
    },
  })
  readonly rows: readonly Readonly<Record<string, Value>>[];

  @Whole({ min: 0, max: 100_000 })
  readonly suppressed: number;

  /** How it is drawn first. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly picture: Picture;

  constructor(report: Report, { columns, rows, suppressed }: Table, { asked, now, actor }: Stamp) {
    const { id, ...said } = new ReportSummaryView(report);
    Object.assign(this, { report: id, title: said.title, titleEn: said.titleEn });
    Object.assign(this, { definition: said.definition, definitionEn: said.definitionEn });
    this.definitionVersion = report.definitionVersion;
    this.generatedAt = now.toISOString();
    this.generatedBy = actor.name;
    this.unitId = actor.unitId;
    this.parameters = new ParametersView(asked);
    this.columns = columns.map((column) => new ColumnView(column));
    this.rows = rows;
    this.suppressed = suppressed;
    this.picture = report.picture;
  }
}
