import { addDays } from '#calendar';
import { STANDARD_KINDS } from '#clients';
import { fileOf, type Tx } from '#persistence';
import { Booking, EarlierWish, RoutineAsking } from '#spiralen';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from '../talks/file.js';
import type { Seen } from './picks.js';

const ASKED = { yes: 80, not_suitable: 14, no: 6 } as const;
const MOST_ASKED = 40;

/** Whether the question that everybody is to be asked was asked (W32), at the latest visits. */
export async function writeAskings(tx: Tx, seen: readonly Seen[], { seed }: Pen): Promise<void> {
  const dice = Dice.of(seed, 'asked');
  const rows: RoutineAsking[] = [];
  for (const { id, clinicianId, endedAt } of seen.slice(0, MOST_ASKED)) {
    const of = { ...fileOf(await tx.get(Booking, id)), bookingId: id, recordedBy: clinicianId, createdAt: endedAt };
    rows.push(Object.assign(new RoutineAsking(), of, { asked: dice.weighed(ASKED) }));
  }
  await tx.addAll(rows);
}

const AHEAD = {
  name: 'demo-booked-ahead',
  text: `SELECT b.id FROM spiralen.booking b JOIN clients.client c ON c.id = b.client_id
    WHERE b.unit_id = $1 AND b.status IN ('booked', 'confirmed') AND b.starts_at > $2::timestamptz + interval '3 days'
    ORDER BY b.starts_at > $2::timestamptz + interval '60 days', b.starts_at DESC, c.number LIMIT 5`,
};

/** Patients with a time who would like an earlier one, some of them with a wish. */
export async function writeWishes(tx: Tx, unit: Unit, { horizon }: Pen): Promise<void> {
  const ahead = await tx.rows<{ id: string }>(AHEAD, [tx.unitId, tx.now]);
  const wishes: EarlierWish[] = [];
  for (const [nth, { id }] of ahead.entries()) {
    const booking = await tx.get(Booking, id);
    const createdAt = horizon.after(booking.createdAt, 5 + nth);
    wishes.push(
      Object.assign(new EarlierWish(), {
        ...fileOf(booking),
        ...{ bookingId: id, addedBy: unit.reception.id, createdAt },
        clinicianId: nth === 1 ? booking.clinicianId : null,
        partOfDay: nth === 2 ? 'morning' : null,
        notBefore: nth === 3 ? addDays(horizon.today, 4) : null,
      }),
    );
  }
  await tx.addAll(wishes);
}

/** The clinic has decided to keep some minutes free after two of its services: one holds, one is to come. */
export async function writeRules(tx: Tx, unit: Unit, { services, horizon }: Pen): Promise<void> {
  const past = asOf(
    tx,
    horizon.past(horizon.workingDayTo(addDays(horizon.today, -80)), '09:00'),
    unit.first('midwife').id,
  );
  const decided = [
    { code: 'cervical_sample', minutesAfter: 5, validFrom: addDays(horizon.today, -70) },
    { code: 'gynaecological_examination', minutesAfter: 10, validFrom: addDays(horizon.today, 35) },
  ];
  for (const { code, minutesAfter, validFrom } of decided) {
    const kind = STANDARD_KINDS.find((one) => one.code === code);
    if (kind === undefined) continue;
    const { durationMinutes, givenBy } = kind;
    const rule = { serviceKind: code, validFrom, durationMinutes, minutesBefore: 0, minutesAfter };
    await services.rules.decideIn(past, { ...rule, givenBy: [...givenBy], clinicianIds: [], roomIds: [] });
  }
}
