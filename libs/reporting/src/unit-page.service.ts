import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { StatReader } from '#persistence';
import { type CountedPage, UnitPageView } from './unit-page.views.js';

/** As JSON, so that days stay days. */
const PAGE = {
  name: 'unit-page',
  text: `SELECT d.today::text AS today, (SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.ordinality), '[]')
           FROM stat.unit_page(d.today) WITH ORDINALITY r) AS rows
         FROM (SELECT (ctx.now() AT TIME ZONE 'Europe/Stockholm')::date AS today) d`,
};

/** Reads the unit's figures of today, all in one look. */
@Injectable()
export class UnitPageService {
  constructor(private readonly stat: StatReader) {}

  async today(actor: StaffActor): Promise<UnitPageView> {
    const [counted] = await this.stat.read<CountedPage>(actor, 'reporting.unit-page.read', PAGE, []);
    return new UnitPageView(counted as CountedPage);
  }
}
