import { Injectable } from '@nestjs/common';
import { localOf } from '#calendar';
import { type Client, type Hours, mergesOf, SafeContact, SafeContactView, type StoredMerge } from '#clients';
import { noteView, type StoredNote } from '#journal';
import { holds, type StaffActor } from '#kernel';
import { type Box, type Tx, UnitOfWork } from '#persistence';
import { OVERVIEW } from './overview.sql.js';
import {
  type AppointmentView,
  type ContractNowView,
  type GoalNowView,
  type OverviewParts,
  OverviewView,
  type QueuePlaceView,
  type TeamMemberView,
} from './overview.views.js';

interface StoredContact {
  readonly id: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly allowedHours: readonly Hours[];
}

/** A view's fields, before it is one. */
type Plain<T> = { readonly [K in keyof T]: T[K] };

/** What the statement brings: dates and times as the database writes them, sealed texts as base64. */
interface Row extends Client {
  /** Each file that is read here, and its wrapped key. */
  readonly keys: Readonly<Record<string, string>>;
  readonly merges: readonly StoredMerge[];
  readonly contact: StoredContact | null;
  readonly aliases: readonly string[];
  readonly team: readonly Plain<TeamMemberView>[];
  readonly appointments: readonly Plain<AppointmentView>[];
  readonly queue: readonly Plain<QueuePlaceView>[];
  readonly contracts: readonly ContractNowView[];
  readonly goals: readonly Plain<GoalNowView>[];
  readonly notes: readonly Omit<StoredNote, 'wrapped'>[];
}

const GOAL = 'counselling.goal.text';

/** A client's first page, read in one statement; sealed texts are opened here. */
@Injectable()
export class OverviewReader {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, id: string): Promise<OverviewView> {
    return this.work.look(actor, 'frontdesk.client.overview', async (tx) => {
      const wholeQueue = holds(actor, ['receptionist', 'kast_counsellor']);
      const row = await tx.row<Row>(OVERVIEW, [tx.now, localOf(tx.now).date, id, wholeQueue]);
      tx.shown([row.id]);
      const holder = row.mergedInto ?? row.id;
      const contact = contactView(row.contact, tx.boxFrom(holder, keyOf(row, holder)));
      const shell = { contact, aliases: row.aliases, ...mergesOf(tx, row, row.merges) };
      return new OverviewView(row, actor, { shell, parts: partsOf(tx, row) });
    });
  }
}

const utc = (instant: string): string => new Date(instant).toISOString();
const keyOf = ({ keys }: Row, file: string): Buffer => Buffer.from(keys[file] ?? '', 'base64');
const bytes = (base64: string | null): Buffer | null => (base64 === null ? null : Buffer.from(base64, 'base64'));

function contactView(stored: StoredContact | null, box: Box): SafeContactView | null {
  if (stored === null) return null;
  const sealed = { phone: bytes(stored.phone), email: bytes(stored.email) };
  return new SafeContactView(Object.assign(new SafeContact(), stored, sealed), box);
}

const partsOf = (tx: Tx, row: Row): OverviewParts => ({
  careTeam: row.team,
  nextAppointments: row.appointments.map((one) => ({ ...one, startsAt: utc(one.startsAt), endsAt: utc(one.endsAt) })),
  queueEntries: row.queue.map((one) => ({ ...one, enteredAt: utc(one.enteredAt) })),
  contracts: row.contracts,
  goals: row.goals.map((goal) => ({
    ...goal,
    text: tx
      .boxFrom(goal.clientId, keyOf(row, goal.clientId))
      .open({ column: GOAL, row: goal.id }, Buffer.from(goal.text, 'base64')),
  })),
  lastNotes: row.notes.map((note) => noteView(tx, { ...note, wrapped: keyOf(row, note.clientId) }, tx.actor)),
});
