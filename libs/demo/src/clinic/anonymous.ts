import { today } from '#calendar';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import { openFile } from '../people/open-file.js';
import { persona } from '../people/persona.js';
import type { Pen } from '../talks/file.js';
import { morningBefore, writeDropIn } from './drop-in.js';

/** Somebody who came without a time, and without saying who she is, for a test for hiv (förordning 2008:363). */
export async function writeAnonymous(tx: Tx, unit: Unit, pen: Pen): Promise<void> {
  const { services, seed } = pen;
  const dice = Dice.of(seed, unit.code, 'anonymous');
  const morning = await morningBefore(tx, unit, 2);
  const openedOn = today(morning.endsAt);
  const { compartment, displayName = '', pathway } = persona(dice, 'spiralen', openedOn, 18).input;
  const grounds = { groundsForSpiralen: ['selling_experience' as const] };
  const input = { compartment, displayName, pathway, documentationMode: 'non_identifying' as const, ...grounds };
  const { file } = await openFile(tx, { persona: { openedOn, input }, closed: false, dice }, pen);
  const { booking, seen } = await writeDropIn(tx, unit, { file, serviceKind: 'hiv_test', morning });
  const then = asOf(tx, seen.endedAt, seen.clinicianId);
  const samples = await services.samples.takeIn(then, booking, [{ test: 'hiv', site: 'blood' }]);
  await services.sending.sendIn(then, samples, 'DEMO-ANONYM');
}
