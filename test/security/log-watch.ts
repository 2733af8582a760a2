import type { MadeFiles } from './made-files.js';
import { FILES } from './places.js';
import type { Witness } from './speaker.js';

interface Shown {
  readonly staffId: string;
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  /** The files of which a name or a number was shown. */
  readonly named: readonly string[];
  readonly where: string;
}

interface Row {
  readonly staff_id: string;
  readonly at: Date;
  readonly client_ids: string[];
}

/** What a refused deed was aimed at, in rows of the log: an id that somebody tried, and nothing of a client. */
const AIMED_AT = /"subjectId":"[^"]*"/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Stands at the door and writes down which clients each answer showed, to be compared with what the access log says
 * was shown (safety 4, Log completeness). Each person must ask one thing at a time.
 */
export class LogWatch {
  readonly #shown: Shown[] = [];
  readonly #names: readonly (readonly [string, string])[];

  constructor(private readonly made: MadeFiles) {
    this.#names = FILES.flatMap((file) => {
      const [id = '', number = '', name = ''] = made.marks[file];
      return [
        [number, id],
        [name, id],
      ] as const;
    });
  }

  readonly witness: Witness = ({ status, text: whole }, { staffId, from, to, said }) => {
    const text = whole.replaceAll(AIMED_AT, '');
    if (text === '' || staffId === '') return;
    const named = this.#names.filter(([name]) => text.includes(name)).map(([, id]) => id);
    const ids = [...new Set(text.match(UUID))];
    if (ids.length + named.length === 0) return;
    this.#shown.push({ staffId, from, to, ids, named, where: `${said.method ?? 'GET'} ${said.path} ${status}` });
  };

  /** How many clients were shown in all, and every answer that showed one without saying so in the log. */
  async compare(): Promise<{ shown: number; unlogged: string[] }> {
    const { house } = this.made;
    const known = new Set((await house.sql<{ id: string }>('SELECT id FROM clients.client')).map(({ id }) => id));
    const [{ ahead } = { ahead: 0 }] = await house.sql<{ ahead: number }>(
      'SELECT offset_ms::float8 AS ahead FROM ctx.clock',
    );
    const rows = await house.sql<Row>(
      `SELECT staff_id, at, client_ids FROM audit.entry WHERE outcome = 'allow' AND client_ids <> '{}'`,
    );
    const logged = Map.groupBy(rows, ({ staff_id }) => staff_id);
    let shown = 0;
    const unlogged = this.#shown.flatMap(({ staffId, from, to, ids, named, where }) => {
      const during = (logged.get(staffId) ?? []).filter(({ at }) => within(at.getTime() - ahead, from, to));
      const told = new Set(during.flatMap(({ client_ids }) => client_ids));
      const clients = new Set([...ids.filter((id) => known.has(id)), ...named]);
      shown += clients.size;
      const missing = [...clients].filter((id) => !told.has(id));
      return missing.length === 0 ? [] : [`${where}: ${missing.length} of ${clients.size}`];
    });
    return { shown, unlogged };
  }
}

/** Both clocks are this machine's; a log time is cut to milliseconds. */
const within = (at: number, from: number, to: number): boolean => at >= from && at <= to;
