import type pg from 'pg';
import { type Compartment, jobActor } from '#kernel';
import type { Tx, UnitOfWork } from '#persistence';
import type { Employed, Unit } from '../house/unit.js';
import { asStaff } from '../keeping/as-staff.js';
import { JOB } from '../keeping/piece.js';
import type { Pen } from '../talks/file.js';
import { hasClinic } from './after.js';
import { blockedPatient, liftInEmergency } from './emergency.js';
import { answerLinks, filesInCare, isLinked, sendLinks } from './links.js';

interface Hands {
  readonly owner: pg.Client;
  readonly work: UnitOfWork;
  readonly pen: Pen;
}

/** What only people may do, at each clinic: link somebody to a sibling, and lift a block in an emergency. */
export async function writeByHand(units: readonly Unit[], hands: Hands): Promise<void> {
  for (const unit of units.filter(hasClinic)) {
    await link(unit, hands);
    await lift(unit, hands);
  }
}

const WAYS = [
  { role: 'counsellor', from: 'counselling', to: 'spiralen', count: 4 },
  { role: 'midwife', from: 'spiralen', to: 'counselling', count: 2 },
] as const;

/** Those who have clients whom they may link. */
async function sendersOf(tx: Tx, people: readonly Employed[], from: Compartment, most: number) {
  const all: { person: Employed; clientIds: string[] }[] = [];
  for (const person of people) all.push({ person, clientIds: await filesInCare(tx, person, from, most) });
  return all.filter(({ clientIds }) => clientIds.length > 0);
}

async function link(unit: Unit, { owner, work, pen }: Hands): Promise<void> {
  const house = jobActor(JOB, unit.id);
  if (await work.look(house, 'demo.furnish', isLinked)) return;
  for (const { role, from, to, count } of WAYS) {
    const senders = await work.look(house, 'demo.furnish', (tx) => sendersOf(tx, unit.holding(role), from, count));
    const [sender] = senders;
    if (sender === undefined) continue;
    const { person, clientIds } = sender;
    const send = (tx: Tx) => sendLinks(tx, { clientIds, to, count }, pen);
    await asStaff(owner, { unit, person }, (actor) => work.run(actor, 'bridge.referral.send', send));
  }
  await work.run(house, 'demo.furnish', (tx) => answerLinks(tx, pen));
}

async function lift(unit: Unit, { owner, work, pen }: Hands): Promise<void> {
  const clientId = await work.look(jobActor(JOB, unit.id), 'demo.furnish', blockedPatient);
  const person = unit.first('physician');
  if (clientId !== undefined)
    await asStaff(owner, { unit, person }, (actor) => liftInEmergency(actor, clientId, { work, pen }));
}
