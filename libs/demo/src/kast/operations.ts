import { addDays, instantOf } from '#calendar';
import { Callback, CallbackAttempt, CallbackFile, type CallbackLine } from '#kast';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Employed, Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Horizon } from '../plan/horizon.js';
import type { Pen } from '../talks/file.js';
import { countyOf } from './seekers.js';

/** A police operation of the demo: in counts, and how far the calls after it have come. */
export interface OperationPlan {
  readonly unit: Unit;
  readonly nth: number;
  readonly from: string;
  readonly arrested: number;
  readonly consented: number;
}

const REGIONS: Readonly<Record<string, 'Stockholm' | 'Syd' | 'Väst'>> = {
  stockholm: 'Stockholm',
  malmo: 'Syd',
  goteborg: 'Väst',
};

/** F2:7–18: ninety-one arrested in a week, and a majority said yes; the week after they were called. One more has just been. */
export function operationsOf(unit: Unit, scale: number, horizon: Horizon): OperationPlan[] {
  const of = (arrested: number, consented: number) => ({
    arrested: Math.max(2, Math.round(arrested * scale)),
    consented: Math.max(1, Math.round(consented * scale)),
  });
  const share = unit.code === 'stockholm' ? 1 : 0.3;
  return [
    { unit, nth: 1, from: addDays(horizon.today, -75), ...of(91 * share, 70 * share) },
    { unit, nth: 2, from: addDays(horizon.today, -9), ...of(24 * share, 17 * share) },
  ];
}

const HOURS = [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '20:00' }];
const ENDINGS = { info_only: 58, referred_home: 28, declined: 14 } as const;
/** Every tenth never answers: sixty-three of seventy are spoken with. */
const NEVER_ANSWERS = 7;
const HOURS_OF_DAY = ['10:05', '13:40', '15:25'];
const EVENING = '17:20';

/** Registers it, puts those who said yes on the list, and calls them. */
export async function writeOperation(tx: Tx, plan: OperationPlan, pen: Pen): Promise<void> {
  const { unit, nth, from, arrested, consented } = plan;
  const { services, horizon, seed } = pen;
  const to = addDays(from, 5);
  const [first] = unit.holding('kast_counsellor');
  const past = asOf(tx, horizon.past(addDays(to, 1), '09:10'), first?.id);
  const counts = { arrestedCount: arrested, consentedCount: consented, from, to };
  const region = REGIONS[unit.code] ?? 'Stockholm';
  const told = { ...counts, policeRegion: region, reference: `Påhittad insats ${nth}`, staffPresent: [] };
  const operation = await services.operations.registerIn(past, told);
  const dice = Dice.of(seed, unit.code, 'operation', nth);
  const lines = Array.from({ length: consented }, (_, line) => lineOf(line, dice, unit.plan.countyCode));
  const consentGivenAt = horizon.past(to, '23:10').toISOString();
  const list = await services.entering.enterAllIn(past, { operationId: operation.id, consentGivenAt, lines });
  const calls = new Calls(unit.holding('kast_counsellor'), plan, horizon, dice);
  await tx.addAll(list.flatMap((callback, line) => calls.of(callback, line)));
  for (const callback of list) await tx.save(callback);
}

/** Numbers that are never given to anybody, for books and films; two in the demo may have the same. */
function lineOf(line: number, dice: Dice, own: string): CallbackLine {
  return {
    phone: `070-174 06 ${String(5 + (line % 95)).padStart(2, '0')}`,
    preferredTimes: HOURS,
    voicemailOk: dice.chance(0.3),
    county: countyOf(dice, own),
    sharedNumber: true,
  };
}

/** The calls after an operation: in the week after, by two who share the list. */
class Calls {
  constructor(
    private readonly crew: readonly Employed[],
    private readonly plan: OperationPlan,
    private readonly horizon: Horizon,
    private readonly dice: Dice,
  ) {}

  /** What was tried for one of them so far; the call-back itself is where that leaves it. */
  of(callback: Callback, line: number): CallbackAttempt[] {
    const { horizon, dice } = this;
    const by = this.crew[line % this.crew.length]?.id ?? '';
    const answers = line % 10 === NEVER_ANSWERS ? null : dice.chance(0.7) ? 0 : 1;
    const made: CallbackAttempt[] = [];
    for (const [nth, at] of this.#times(line).entries())
      if (at < horizon.now && callback.closedAt === null)
        made.push(this.#call(callback, { by, at, answered: nth === answers }, made));
    return made;
  }

  /** Three tries on three days and in two parts of the day. */
  #times(line: number): Date[] {
    const begin = this.horizon.workingDayFrom(addDays(this.plan.from, 7 + (line % 5)));
    const hour = HOURS_OF_DAY[line % HOURS_OF_DAY.length] ?? EVENING;
    return [hour, EVENING, hour].map((time, nth) => instantOf(this.horizon.workingDayFrom(addDays(begin, nth)), time));
  }

  #call(
    callback: Callback,
    { by, at, answered }: { by: string; at: Date; answered: boolean },
    before: readonly CallbackAttempt[],
  ): CallbackAttempt {
    const outcome = answered ? 'reached' : 'no_answer';
    callback.claim(by, at);
    callback.attempt(
      by,
      { outcome, at },
      before.map((one) => one.at),
    );
    if (answered) callback.conclude(by, this.dice.weighed(ENDINGS), this.horizon.after(at, 12));
    else if (callback.closedAt === null) callback.release(by);
    const row = { unitId: callback.unitId, createdAt: at, callbackId: callback.id, by, at, outcome };
    return Object.assign(new CallbackAttempt(), row);
  }
}

const BOOKED = {
  name: 'demo-booked',
  text: `SELECT b.id, c.id AS client FROM
    (SELECT id, closed_at, row_number() OVER (ORDER BY closed_at, id) AS n FROM kast.callback WHERE unit_id = $1 AND status = 'info_only') b
    JOIN (SELECT id, row_number() OVER (ORDER BY created_at, id) AS n FROM clients.client WHERE unit_id = $1 AND compartment = 'kast'
      AND pathway = 'police_operation_callback') c USING (n) ORDER BY b.n`,
};

/** Those whose file says that they came this way were called: each has her call-back. */
export async function linkFiles(tx: Tx, { services }: Pen): Promise<void> {
  for (const { id, client } of await tx.rows<{ id: string; client: string }>(BOOKED, [tx.unitId])) {
    const { file } = await services.directory.client(tx, client);
    const callback = await tx.lock(Callback, id);
    callback.status = 'booked';
    await tx.save(callback);
    await tx.add(Object.assign(new CallbackFile(), { ...file, createdAt: tx.now, callbackId: id }));
  }
}
