import { addDays, daysBetween, shiftInterval, weekdayOf } from '#calendar';
import type { Tx } from '#persistence';
import type { Arena } from '#outreach';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
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

/** Plans one night a month ahead, and follows it out and home as far as it has come. */
export async function writeNight(tx: Tx, night: NightPlan, { services, horizon, seed }: Pen): Promise<string> {
  const { serviceDate, startTime, endTime, arena, area, crew, startsAt, endsAt, cancelled, unit } = night;
  const dice = Dice.of(seed, 'out', unit.code, serviceDate);
  const planned = asOf(tx, horizon.past(addDays(serviceDate, -28), '10:00'));
  const shift = await services.shifts.planIn(planned, {
    serviceDate,
    startTime,
    endTime,
    arena,
    area,
    staffIds: [...crew],
  });
  if (startsAt > horizon.now) return shift.id;
  if (cancelled === null) {
    const out = new Date(Math.min(startsAt.getTime() + dice.between(0, 12) * MINUTE, horizon.now.getTime()));
    shift.start(out, serviceDate);
    for (let hour = 1; hour <= 3; hour += 1) {
      const at = new Date(out.getTime() + hour * 75 * MINUTE);
      if (at < horizon.now && at < endsAt) shift.checkIn(at);
    }
    if (endsAt <= horizon.now) shift.end(horizon.now, horizon.after(endsAt, dice.between(-25, 10)));
  } else shift.cancel(cancelled);
  await tx.save(shift);
  if (cancelled !== null) await services.reservations.release(tx, [shift.id]);
  return shift.id;
}
