import { addDays, daysBetween, type Hold, shiftInterval, weekdayOf } from '#calendar';
import type { Tx } from '#persistence';
import { type Arena, Shift, ShiftStaff } from '#outreach';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import type { Agenda } from '../plan/agenda.js';
import type { Horizon } from '../plan/horizon.js';
import type { Pen } from '../talks/file.js';
import { AREAS, CANCELLED } from '../words/outreach.js';

/** A night of the plan, and who goes out. */
export interface NightPlan {
  readonly unit: Unit;
  readonly serviceDate: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly arena: Arena;
  readonly area: string;
  readonly crew: readonly string[];
  readonly cancelled: string | null;
}

/** Two nights a week (W04); the second is now and then on the net. */
const NIGHTS = [
  { weekday: 2, startTime: '20:00', endTime: '00:30', arena: 'street' },
  { weekday: 5, startTime: '21:00', endTime: '02:00', arena: 'street' },
] as const;
const ON_THE_NET = { startTime: '17:30', endTime: '21:00', arena: 'online', area: 'Nätet' } as const;
const CALLED_OFF = 0.03;

/** Every night of a unit's outreach, a year back and the coming term ahead. */
export function nightsOf(unit: Unit, horizon: Horizon, seed: number, agenda: Agenda): NightPlan[] {
  const length = daysBetween(horizon.from, horizon.to) + 1;
  const days = Array.from({ length }, (_, nth) => addDays(horizon.from, nth));
  return days.flatMap((serviceDate) =>
    NIGHTS.filter(({ weekday }) => weekday === weekdayOf(serviceDate)).flatMap((night) =>
      nightOn(unit, { ...night, serviceDate }, { horizon, seed, agenda }),
    ),
  );
}

interface Told {
  readonly serviceDate: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly arena: Arena;
}

function nightOn(
  unit: Unit,
  told: Told,
  { horizon, seed, agenda }: { horizon: Horizon; seed: number; agenda: Agenda },
): NightPlan[] {
  const dice = Dice.of(seed, 'night', unit.code, told.serviceDate);
  const online = dice.chance(0.12);
  const night = { ...told, area: dice.one(AREAS[unit.code] ?? ['Exempelgatan']), ...(online ? ON_THE_NET : {}) };
  const during = shiftInterval(night.serviceDate, night.startTime, night.endTime);
  const there = dice.shuffled(unit.holding('outreach_worker')).filter(({ id }) => agenda.isFree([id], during));
  const crew = there.slice(0, dice.chance(0.2) ? 3 : 2).map(({ id }) => id);
  if (crew.length < 2) return [];
  agenda.take(crew, during);
  const cancelled = during.startsAt < horizon.now && dice.chance(CALLED_OFF) ? dice.one(CANCELLED) : null;
  return [{ unit, ...night, ...during, crew, cancelled }];
}

const MINUTE = 60_000;

/** The rows of one night: planned a month ahead, and gone out and come home as far as it has. */
function rowsOf(night: NightPlan, { horizon, seed }: Pen): { shift: Shift; crew: ShiftStaff[]; holds: Hold[] } {
  const { serviceDate, arena, area, startsAt, endsAt, unit } = night;
  const row = { unitId: unit.id, createdAt: horizon.past(addDays(serviceDate, -28), '10:00') };
  const planned = { serviceDate, plannedStart: startsAt, plannedEnd: endsAt, arena, area };
  const shift = Object.assign(new Shift(), row, planned);
  goOut(shift, night, { horizon, dice: Dice.of(seed, 'out', unit.code, serviceDate) });
  const { id: shiftId } = shift;
  const times = { startsAt, endsAt, kind: 'shift', sourceId: shiftId } as const;
  return {
    shift,
    crew: night.crew.map((staffId) => Object.assign(new ShiftStaff(), row, { shiftId, staffId })),
    holds: night.cancelled === null ? night.crew.map((id) => ({ resource: { kind: 'staff', id }, ...times })) : [],
  };
}

function goOut(
  shift: Shift,
  { serviceDate, startsAt, endsAt, cancelled }: NightPlan,
  { horizon, dice }: { horizon: Horizon; dice: Dice },
): void {
  if (startsAt > horizon.now) return;
  if (cancelled !== null) return shift.cancel(cancelled);
  const out = horizon.after(startsAt, dice.between(0, 12));
  shift.start(out, serviceDate);
  const hours = [1, 2, 3].map((nth) => new Date(out.getTime() + nth * 75 * MINUTE));
  for (const at of hours) if (at < horizon.now && at < endsAt) shift.checkIn(at);
  if (endsAt <= horizon.now) shift.end(horizon.now, horizon.after(endsAt, dice.between(-25, 10)));
}

/** Writes some nights with their crews, and holds the time of those who go out (D11). Answers with the id of each. */
export async function writeNights(tx: Tx, nights: readonly NightPlan[], pen: Pen): Promise<Map<NightPlan, string>> {
  const rows = nights.map((night) => ({ night, ...rowsOf(night, pen) }));
  await tx.addAll(rows.map(({ shift }) => shift));
  await tx.addAll(rows.flatMap(({ crew }) => crew));
  await pen.services.reservations.hold(
    tx,
    rows.flatMap(({ holds }) => holds),
  );
  return new Map(rows.map(({ night, shift }) => [night, shift.id]));
}
