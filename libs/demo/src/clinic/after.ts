import type { Tx } from '#persistence';
import type { Unit } from '../house/unit.js';
import type { Pen } from '../talks/file.js';
import { writeAskings, writeRules, writeWishes } from './desk.js';
import { writeExaminations } from './examinations.js';
import { writeGuarded } from './guarded.js';
import { visitsSeen } from './picks.js';
import { writeSamples } from './samples.js';
import { writeNotifications } from './tracing.js';

/** Has this unit a clinic? */
export const hasClinic = ({ plan }: Unit): boolean => plan.clients.spiralen > 0;

/** What stands in the clinic's files besides the visits; a little of each, so that every screen has something to show. */
export async function writeClinic(tx: Tx, unit: Unit, pen: Pen): Promise<void> {
  const seen = await visitsSeen(tx);
  const gynaecology = [...unit.holding('midwife'), ...unit.holding('gynaecologist')];
  await writeSamples(tx, seen, pen);
  await writeNotifications(tx, unit, pen);
  await writeExaminations(tx, seen, new Set(gynaecology.map(({ id }) => id)));
  await writeAskings(tx, seen, pen);
  await writeWishes(tx, unit, pen);
  await writeRules(tx, unit, pen);
  await writeGuarded(tx, unit, seen, pen);
}
