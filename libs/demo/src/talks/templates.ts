import { NoteTemplate } from '#journal';
import type { Tx } from '#persistence';
import { addDays } from '#calendar';
import type { Unit } from '../house/unit.js';
import type { Pen } from './file.js';

/** A skeleton of the unit's own, beside those the house comes with. */
export async function writeTemplates(tx: Tx, unit: Unit, { horizon }: Pen): Promise<void> {
  const createdAt = horizon.past(addDays(horizon.today, -200), '11:00');
  const own = { unitId: tx.unitId, kind: 'session', createdAt, changedBy: unit.first('counsellor').id } as const;
  const ending = {
    facts: 'Vad vi har arbetat med:\n\nVad klienten tar med sig:\n\nÖverenskommet om uppföljning:',
    assessment: 'Hur det gick mot målen:\n\nKvarstående behov:',
  };
  await tx.addAll([
    Object.assign(new NoteTemplate(), { ...own, name: 'Avslutande samtal', headings: ending }),
    Object.assign(new NoteTemplate(), {
      ...own,
      name: 'Telefonsamtal',
      headings: { facts: 'Samtalet gällde:\n\nÖverenskommet:' },
      active: false,
    }),
  ]);
}
