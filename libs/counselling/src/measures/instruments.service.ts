import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { CounsellingPermissions } from '../counselling.permissions.js';
import { Instrument, type NamedRange } from './instrument.entity.js';
import type { AddInstrument, ChangeInstrument } from './measure.inputs.js';
import { InstrumentView } from './measure.views.js';
import { isRange } from './score-rules.js';
import { STANDARD_INSTRUMENTS } from './standard-instruments.js';

/** The unit's list of instruments: what they are called and what their scores can be. */
@Injectable()
export class InstrumentsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<InstrumentView>> {
    return this.work.look(actor, 'counselling.instrument.list', async (tx) => {
      const { id, active } = query.filter as { id?: string[]; active?: boolean };
      const all = await tx.find(Instrument, { unitId: tx.unitId });
      const kept = all.filter(
        (one) => (id === undefined || id.includes(one.id)) && (active === undefined || one.active === active),
      );
      const sorted = kept.toSorted((a, b) => a.code.localeCompare(b.code, 'sv') || a.edition.localeCompare(b.edition));
      if (query.sort?.descending) sorted.reverse();
      return Page.of(
        sorted.map((one) => new InstrumentView(one, mayKeep(actor))),
        query,
      );
    });
  }

  add(actor: StaffActor, input: AddInstrument): Promise<InstrumentView> {
    return this.work.run(actor, 'counselling.instrument.add', async (tx) => {
      const { code, instrumentVersion: edition, name, lowerIsBetter, licence } = input;
      const { total = null, subscales = [] } = input;
      const made = instrumentOf(tx, { code, edition, name, lowerIsBetter, licence, total, subscales });
      return new InstrumentView(await tx.add(made), true);
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeInstrument; expected: Expected },
  ): Promise<InstrumentView> {
    return this.work.run(actor, 'counselling.instrument.change', async (tx) => {
      const instrument = await tx.lock(Instrument, id);
      expected.of(instrument);
      mustMakeSense(Object.assign(instrument, input));
      return new InstrumentView(await tx.save(instrument), true);
    });
  }

  /** What a unit begins with; nothing where it has begun. */
  async beginWithStandard(tx: Tx): Promise<void> {
    if ((await tx.find(Instrument, { unitId: tx.unitId })).length > 0) return;
    await tx.addAll(STANDARD_INSTRUMENTS.map((one) => instrumentOf(tx, { ...one, lowerIsBetter: true })));
  }
}

type Fields = Pick<Instrument, 'code' | 'edition' | 'name' | 'total' | 'lowerIsBetter' | 'licence' | 'subscales'>;

function instrumentOf(tx: Tx, fields: Fields): Instrument {
  const made = { ...fields, unitId: tx.unitId, createdAt: tx.now };
  return mustMakeSense(Object.assign(new Instrument(), made));
}

/** A total or at least one named score, each within a range that holds something. */
function mustMakeSense(instrument: Instrument): Instrument {
  const { total, subscales } = instrument;
  const names = new Set(subscales.map(({ name }: NamedRange) => name));
  const ranges = [...(total === null ? [] : [total]), ...subscales];
  if (ranges.length === 0 || names.size < subscales.length || !ranges.every(isRange))
    throw new RuleBroken(
      'instrument.no-scores',
      'An instrument has a total or named scores, each with a range that holds something.',
    );
  return instrument;
}

const mayKeep = (actor: Actor): boolean => actor.permissions.has(CounsellingPermissions.keepInstruments.name);
