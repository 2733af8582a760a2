import { Injectable } from '@nestjs/common';
import { NotAllowed, NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Page, type ListQuery, type ListShape } from '#web';
import { AccessPermissions } from '../access.permissions.js';
import { LogExtractView, type StaffToldOf } from './extract.views.js';
import type { ExtractLog } from './log.inputs.js';
import { type EntryRow, LogEntryView } from './log.views.js';

const SEARCH = { name: 'log-search', text: 'SELECT * FROM audit.search($1, $2, $3, $4)' };
const COUNT = { name: 'log-count', text: 'SELECT audit.count($1)::int AS total' };
const NUMBERED = { name: 'log-client-numbered', text: 'SELECT audit.client_numbered($1) AS id' };
const MASKED = { name: 'log-protected-staff', text: 'SELECT id FROM access.staff WHERE unit_id = $1 AND protected' };
const UNIT_NAME = { name: 'log-unit-name', text: 'SELECT name FROM access.unit WHERE id = $1' };

/** An extract longer than this is taken out in parts, by dates, with the search. */
const MOST_EXTRACTED = 20_000;

/** What the access log may be asked: by whom, about whom, when, what. */
export const LOG_LIST: ListShape = {
  resource: 'access-log',
  filters: { clientId: 'id', clientNumber: 'text', staffId: 'id', from: 'instant', to: 'instant', deed: 'text' },
  sorts: ['seq', 'at'],
};

type Wanted = {
  id?: string[];
  clientId?: string;
  clientNumber?: string;
  staffId?: string;
  from?: string;
  to?: string;
  deed?: string;
};

/** Searches the access log: a reviewer the unit's, everybody her own deeds. Every search is itself written in it. */
@Injectable()
export class LogSearchService {
  constructor(private readonly work: UnitOfWork) {}

  search(actor: StaffActor, query: ListQuery): Promise<Page<LogEntryView>> {
    return this.work.run(actor, 'access.log.search', async (tx) => {
      const { clientNumber, id, ...wanted } = query.filter as Wanted;
      mustBeOwn(actor, { clientNumber, ...wanted });
      if (id !== undefined) return noneOf(tx, query);
      const about = clientNumber === undefined ? wanted : { ...wanted, clientId: await numbered(tx, clientNumber) };
      const oldestFirst = query.sort !== undefined && !query.sort.descending;
      const rows = await tx.rows<EntryRow>(SEARCH, [JSON.stringify(about), oldestFirst, query.from, query.size]);
      const { total } = await tx.row<{ total: number }>(COUNT, [JSON.stringify(about)]);
      tx.shown(rows.flatMap((row) => row.client_ids));
      tx.note(`${total} found`);
      return new Page(
        rows.map((row) => new LogEntryView(row)),
        total,
        query,
      );
    });
  }

  /** What a client is told of who has been in her file (PDL 8:5, scenario S22); the test of secrecy is kept in the log. */
  extract(actor: StaffActor, { clientId, reason }: ExtractLog): Promise<LogExtractView> {
    return this.work.run(actor, 'access.log.extract', async (tx) => {
      const rows = await tx.rows<EntryRow>(SEARCH, [JSON.stringify({ clientId }), true, 0, MOST_EXTRACTED]);
      if (rows.length === 0) throw new NotFound();
      const { name } = await tx.row<{ name: string }>(UNIT_NAME, [tx.unitId]);
      tx.shown([clientId]);
      const staff = await toldOf(tx, reason);
      tx.note(staff.names ? `${rows.length} rows, names of staff: ${reason}` : `${rows.length} rows`);
      return new LogExtractView(clientId, { unitName: name, rows, now: tx.now, staff });
    });
  }
}

/** Whoever does not review the log may ask for herself, and for nobody else. */
function mustBeOwn(actor: StaffActor, { staffId, clientNumber }: Wanted): void {
  if (actor.permissions.has(AccessPermissions.reviewLog.name)) return;
  if (clientNumber !== undefined || (staffId !== undefined && staffId !== actor.id)) throw new NotAllowed();
}

/** Names of staff are told after a test of secrecy, and never of those who are protected (law 2.3, 2.7). */
async function toldOf(tx: Tx, reason: string | undefined): Promise<StaffToldOf> {
  if (reason === undefined) return { names: false };
  const masked = await tx.rows<{ id: string }>(MASKED, [tx.unitId]);
  return { names: true, masked: new Set(masked.map(({ id }) => id)) };
}

/** A row of the log has a place in the chain and no id: asked for by ids, it finds none. */
function noneOf(tx: Tx, query: ListQuery): Page<LogEntryView> {
  tx.note('0 found');
  return new Page<LogEntryView>([], 0, query);
}

/** The nil id where no client has the number: found by nothing. */
async function numbered(tx: Tx, number: string): Promise<string> {
  const [found] = await tx.rows<{ id: string }>(NUMBERED, [number.trim()]);
  return found?.id ?? '00000000-0000-0000-0000-000000000000';
}
