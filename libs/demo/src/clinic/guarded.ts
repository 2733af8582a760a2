import { Protection } from '#clients';
import type { Tx } from '#persistence';
import { CareBlock } from '#spiralen';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import type { Pen } from '../talks/file.js';
import { ofDifferentPatients, type Seen } from './picks.js';

const AHEAD = {
  name: 'demo-patients-ahead',
  text: `SELECT DISTINCT client_id AS "clientId" FROM spiralen.booking WHERE unit_id = $1 AND ends_at > $2`,
};

/** Nobody who is to meet them again, so that what is written here stands in nobody's way. */
async function withoutNewTimes(tx: Tx, seen: readonly Seen[]): Promise<Seen[]> {
  const ahead = new Set(
    (await tx.rows<{ clientId: string }>(AHEAD, [tx.unitId, tx.now])).map(({ clientId }) => clientId),
  );
  return ofDifferentPatients(
    seen.filter(({ known }) => !known),
    seen.length,
  ).filter(({ clientId }) => !ahead.has(clientId));
}

/** One patient has blocked what the midwives write (PDL 4:4), another is protected: only those who are named see her (S25). */
export async function writeGuarded(tx: Tx, unit: Unit, seen: readonly Seen[], pen: Pen): Promise<void> {
  const midwife = unit.first('midwife').id;
  const quiet = await withoutNewTimes(tx, seen);
  const [blocked] = quiet.filter(({ clinicianId }) => clinicianId === midwife);
  if (blocked !== undefined) await block(tx, blocked, pen);
  const hers = quiet.filter(({ clientId, clinicianId }) => clinicianId === midwife && clientId !== blocked?.clientId);
  const guarded = hers.at(-1);
  if (guarded !== undefined) await protect(tx, unit, guarded, pen);
}

async function block(tx: Tx, { clientId, clinicianId, endedAt }: Seen, { services, horizon }: Pen): Promise<void> {
  const { file } = await services.directory.client(tx, clientId);
  const asked = { careUnit: 'gynaecology', periodFrom: null, periodUntil: null, recordedBy: clinicianId } as const;
  await tx.add(Object.assign(new CareBlock(), { ...file, ...asked, createdAt: horizon.after(endedAt, 3) }));
}

async function protect(tx: Tx, unit: Unit, { clientId, endedAt }: Seen, { services, horizon }: Pen): Promise<void> {
  const client = await services.directory.held(tx, clientId);
  const decidedBy = unit.first('midwife').id;
  const past = asOf(tx, horizon.after(endedAt, 20), decidedBy);
  const team = [decidedBy, unit.first('physician').id, unit.reception.id];
  const row = { ...client.file, level: 'sekretessmarkering', team, decidedBy, createdAt: past.now } as const;
  const why = 'Sekretessmarkering enligt patientens egna uppgifter (påhittad).';
  await past.add(Object.assign(new Protection(), row).because(await past.box(clientId), why));
  client.protectedLevel = 'sekretessmarkering';
  await tx.save(client);
}
