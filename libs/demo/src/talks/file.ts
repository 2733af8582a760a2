import { PARTS, Session, sealed, sessionHolds, SessionMark, THEMES } from '#counselling';
import { recordNotes } from '#journal';
import type { FileRef, Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Services } from '../house/services.js';
import { intakeOf } from '../kast/seekers.js';
import { asOf } from '../keeping/as-of.js';
import { openFile } from '../people/open-file.js';
import type { Persona } from '../people/persona.js';
import type { Horizon } from '../plan/horizon.js';
import { writeBeside } from './beside.js';
import { writeContract } from './contract.js';
import type { Episode } from './episodes.js';
import { writeGoals } from './goals.js';
import { interpretersOf } from './interpreters.js';
import { writeMeasurements } from './measures.js';
import { type Held, notesOf } from './notes.js';
import { type QueuePlan, writeConverted, writeWaiting } from './queue.js';
import type { SessionPlan } from './sessions.js';

/** Everything one client of the talking side has in her file. */
export interface TalkFile {
  readonly key: string;
  readonly unitId: string;
  readonly persona: Persona;
  readonly waiting: QueuePlan | null;
  readonly episode: Episode | null;
  readonly sessions: readonly SessionPlan[];
}

/** What every file of the demo is written with. */
export interface Pen {
  readonly services: Services;
  readonly horizon: Horizon;
  readonly seed: number;
}

/** Writes one file: who she is, her place in the queue, the contract with its weeks, the goals and the notes. */
export async function writeTalkFile(tx: Tx, plan: TalkFile, pen: Pen): Promise<void> {
  const dice = Dice.of(pen.seed, plan.key);
  const { horizon, services } = pen;
  const closed = plan.episode?.endedOn != null;
  const client = await openFile(tx, { persona: plan.persona, closed, dice }, pen);
  const { file } = client;
  if (client.compartment === 'kast')
    await services.intakes.writeIn(asOf(tx, client.createdAt), client, intakeOf(dice, client.relation));
  if (plan.waiting !== null)
    await writeWaiting(tx, file, plan.waiting, { horizon, dice, directory: services.directory });
  if (plan.episode !== null) await writeEpisode(tx, file, { ...plan, episode: plan.episode }, { ...pen, dice });
}

/** A time with a counsellor: how it began, its weeks, its goals, and what was written of it. */
async function writeEpisode(
  tx: Tx,
  file: FileRef,
  plan: TalkFile & { readonly episode: Episode },
  { horizon, services, seed, dice }: Pen & { readonly dice: Dice },
): Promise<void> {
  const { episode } = plan;
  const queueEntryId = await writeConverted(tx, file, episode, { horizon, dice });
  const contract = await writeContract(tx, { file, episode, queueEntryId, horizon, dice, services });
  const here = { file, contractId: contract.id, agreedAt: contract.createdAt, dice };
  const { held, rows } = await writeSessions(tx, here, plan);
  const { language = 'sv', interpreter } = plan.persona.input;
  if (interpreter === true) await tx.addAll(interpretersOf(file, { language, rows }, { horizon, dice }));
  const ground = { file, contractId: contract.id, episode, horizon, dice };
  if (episode.endedOn === null || episode.endedOn >= horizon.from) {
    await writeGoals(tx, ground);
    await writeMeasurements(tx, ground);
    await writeBeside(tx, { ...ground, dice: Dice.of(seed, plan.key, 'beside') });
  }
  await recordNotes(tx, file, notesOf(held, { ...ground, clientId: file.clientId }));
  // Last: whoever else needs the same counsellor waits from here until the file is done.
  const taken = rows.filter(({ status }) => TAKES_TIME.has(status));
  if (taken.length > 0) await services.reservations.hold(tx, taken.flatMap(sessionHolds));
}

interface InContract {
  readonly file: FileRef;
  readonly contractId: string;
  readonly agreedAt: Date;
  readonly dice: Dice;
}

/** The rows of the weeks, and what was worked with in those held. */
async function writeSessions(
  tx: Tx,
  here: InContract,
  { episode, sessions }: TalkFile,
): Promise<{ held: Held[]; rows: Session[] }> {
  if (episode === null || sessions.length === 0) return { held: [], rows: [] };
  const rows = await Promise.all(sessions.map(async (plan) => ({ row: await rowOf(tx, here, plan, episode), plan })));
  await tx.addAll(rows.map(({ row }) => row));
  const held = rows.filter(({ plan }) => plan.status === 'held').map(({ row, plan }) => ({ id: row.id, plan }));
  await tx.addAll(held.filter(() => here.dice.chance(0.9)).map((one) => markOf(one, here)));
  return { held, rows: rows.map(({ row }) => row) };
}

/** A week that is skipped, or was called off, takes nobody's time. */
const TAKES_TIME = new Set(['planned', 'held', 'client_no_show']);

const GROUNDS: Readonly<Record<string, Session['skipGround']>> = {
  holiday_skipped: 'red_day',
  absence_skipped: 'absence',
};

async function rowOf(
  tx: Tx,
  { file, contractId, agreedAt }: InContract,
  plan: SessionPlan,
  { slot }: Episode,
): Promise<Session> {
  const { week, desk, absenceReason, recordedAt, ...plain } = plan;
  const row = new Session();
  const place = { column: 'session.absence_reason', row: row.id, clientId: file.clientId };
  return Object.assign(row, {
    ...file,
    ...plain,
    contractId,
    serviceKind: slot.serviceKind,
    counsellorId: slot.counsellor.id,
    roomId: slot.channel === 'in_person' ? slot.roomId : null,
    channel: slot.channel,
    isoYear: week.isoYear,
    isoWeek: week.isoWeek,
    plannedDate: week.date,
    plannedStartTime: week.startTime,
    skipReason: week.status === 'planned' ? null : (week.reason ?? null),
    skipGround: GROUNDS[plan.status] ?? null,
    absenceReason: await sealed(tx, place, absenceReason ?? undefined),
    arrivedAt: desk.arrivedAt,
    waitingSince: desk.waitingSince,
    informedAboutUnit: desk.informed,
    recordedAt,
    recordedBy: recordedAt === null ? null : slot.counsellor.id,
    createdAt: agreedAt,
  });
}

function markOf({ id, plan }: Held, { file, dice }: InContract): SessionMark {
  return Object.assign(new SessionMark(), {
    ...file,
    sessionId: id,
    parts: PARTS.filter((_, nth) => dice.chance(nth === 0 ? 0.6 : 0.4)),
    themes: dice.some(THEMES, dice.between(1, 3)),
    createdAt: plan.recordedAt ?? plan.endsAt,
  });
}
