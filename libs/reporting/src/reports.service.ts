import { Injectable } from '@nestjs/common';
import { NotAllowed, NotFound, type StaffActor } from '#kernel';
import { StatReader } from '#persistence';
import { isFor, REPORTS } from './catalogue.js';
import { daysOf, readParameters } from './parameters.js';
import type { Report, StatRow } from './report.js';
import { ReportSummaryView, ReportView } from './report.views.js';
import { tableOf } from './table.js';

interface Counted {
  readonly now: Date;
  readonly rows: StatRow[];
}

/** Counts a report through the road of statistics: no other road leads from here to anything about a client (D5). */
@Injectable()
export class ReportsService {
  constructor(private readonly stat: StatReader) {}

  list(actor: StaffActor): ReportSummaryView[] {
    return REPORTS.filter((report) => isFor(report, actor.roles)).map((report) => new ReportSummaryView(report));
  }

  async count(actor: StaffActor, id: string, given: Readonly<Record<string, unknown>>): Promise<ReportView> {
    const report = REPORTS.find((one) => one.id === id);
    if (report === undefined) throw new NotFound();
    if (!isFor(report, actor.roles)) throw new NotAllowed();
    const asked = readParameters(given, report);
    const deed = `reporting.${id.toLowerCase()}.read`;
    const [counted] = await this.stat.read<Counted>(actor, deed, statementOf(report), daysOf(asked));
    const { now, rows } = counted as Counted;
    return new ReportView(report, tableOf(report, rows), { asked, now, actor });
  }
}

/** As JSON, because days must not become instants on the way. */
function statementOf({ id, over }: Report): { name: string; text: string } {
  const days = over === 'period' ? '$1::date, $2::date' : '$1::date';
  return {
    name: `report-${id}`,
    text: `SELECT ctx.now() AS now, (SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.ordinality), '[]')
             FROM stat.${id.toLowerCase()}(${days}) WITH ORDINALITY r) AS rows`,
  };
}
