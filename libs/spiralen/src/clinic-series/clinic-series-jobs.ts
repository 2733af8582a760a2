import { Injectable } from '@nestjs/common';
import { nextTerm, termOf, today } from '#calendar';
import type { Tx } from '#persistence';
import { ClinicSeries } from './clinic-series.entity.js';
import { ClinicSeriesService } from './clinic-series.service.js';

const TO_EXTEND = {
  name: 'clinic-series-to-extend',
  text: 'SELECT id FROM spiralen.clinic_series WHERE unit_id = $1 AND until IS NULL AND laid_out_to < $2 ORDER BY id',
};

/** What the house does with recurring hours by itself; it may be done twice without doing anything twice. */
@Injectable()
export class ClinicSeriesJobs {
  constructor(private readonly series: ClinicSeriesService) {}

  /** Hours without an agreed end are laid out through this term and the next. How many came. */
  async extend(tx: Tx, term = termOf(today(tx.now))): Promise<number> {
    const { to } = nextTerm(term);
    const ids = (await tx.rows<{ id: string }>(TO_EXTEND, [tx.unitId, to])).map(({ id }) => id);
    let laidOut = 0;
    for (const series of await tx.lockAll(ClinicSeries, ids)) laidOut += await this.series.extendIn(tx, series, to);
    return laidOut;
  }
}
