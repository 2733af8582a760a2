import { addDays, weekdayOf } from '#calendar';
import type { Tx } from '#persistence';
import { ClinicSeries, ClinicSession } from '#spiralen';
import type { Pen } from '../talks/file.js';
import type { ClinicHours } from './hours.js';

/** Published hours as they were planned: on the same weekday at the same time, until somebody changes them. */
export async function writeHours(tx: Tx, hours: readonly ClinicHours[], { horizon }: Pen): Promise<void> {
  const series = new Map<string, ClinicSeries>();
  for (const one of hours) {
    const key = `${weekdayOf(one.date)} ${one.from}–${one.to}`;
    if (!series.has(key)) series.set(key, seriesFrom(tx, one, horizon.to));
  }
  await tx.addAll([...series.values()]);
  await tx.addAll(
    hours.map(({ clinician, roomId, startsAt, endsAt, serviceKinds, date, from, to }) =>
      Object.assign(new ClinicSession(), {
        unitId: tx.unitId,
        ...{ clinicianId: clinician.id, roomId, startsAt, endsAt, serviceKinds: [...serviceKinds] },
        seriesId: series.get(`${weekdayOf(date)} ${from}–${to}`)?.id,
        plannedOn: date,
        createdAt: horizon.past(addDays(date, -90), '09:00'),
      }),
    ),
  );

  /** The first of them is the day the series begins. */
  function seriesFrom({ unitId }: Tx, first: ClinicHours, laidOutTo: string): ClinicSeries {
    const { clinician, roomId, date, from, to, serviceKinds, everyWeeks } = first;
    return Object.assign(new ClinicSeries(), {
      ...{ unitId, clinicianId: clinician.id, roomId, weekday: weekdayOf(date), startTime: from, endTime: to },
      ...{ everyWeeks, serviceKinds: [...serviceKinds], shareRoom: false, firstOn: date, until: null, laidOutTo },
      ...{ madeBy: clinician.id, createdAt: horizon.past(addDays(date, -90), '09:00') },
    });
  }
}
