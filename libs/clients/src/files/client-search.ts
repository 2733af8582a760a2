import { Injectable } from '@nestjs/common';
import { BadRequest, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { FoundClientView } from './client.views.js';
import { Identities } from './identities.js';
import { searchWords } from './search-keys.js';

const COLUMNS = `c.id, c.unit_id AS "unitId", c.number, c.compartment, c.display_name AS "displayName", c.status, c.language, c.interpreter,
  c.protected_level AS "protectedLevel", c.version, c.merged_into AS "mergedInto",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number, 'displayName', f.display_name) ORDER BY f.number)
    FROM clients.client f WHERE f.merged_into = c.id), '[]') AS merged, count(*) OVER () AS total`;

const order = ({ sort }: ListQuery): string => {
  const columns: Record<string, string> = {
    displayName: 'c.display_name',
    number: 'c.number',
    createdAt: 'c.created_at',
    id: 'c.id',
  };
  const column = columns[sort?.field ?? ''] ?? 'c.display_name';
  return `ORDER BY ${column} ${sort?.descending ? 'DESC' : 'ASC'}, c.id LIMIT $2 OFFSET $3`;
};

/** A file that was merged away is found as the one it is read in. As an array: joined, every file would be gone through. */
const readIn = (found: string): string =>
  `WHERE c.merged_into IS NULL AND c.id = ANY (ARRAY(SELECT coalesce(h.merged_into, h.id) FROM clients.client h WHERE ${found}))`;

/** One statement for each way of asking: by words, by identity number, by ids, or one's own. */
const STATEMENTS = {
  // Each word must begin a key; ranges, because LIKE is not leakproof and would leave the index (safety F4).
  words:
    readIn(`h.id IN (SELECT k.client_id FROM clients.search_key k WHERE k.unit_id = $1 AND k.key >= ($4::text[])[1] AND k.key < ($4::text[])[1] || chr(1114111))
    AND NOT EXISTS (SELECT FROM unnest($4::text[]) w WHERE NOT EXISTS (SELECT FROM clients.search_key k
      WHERE k.unit_id = $1 AND k.client_id = h.id AND k.key >= w COLLATE "C" AND k.key < w || chr(1114111) COLLATE "C"))`),
  identity: readIn(
    'h.id IN (SELECT l.client_id FROM clients.identity_lookup l WHERE l.unit_id = $1 AND l.lookup = $4)',
  ),
  ids: 'WHERE c.id = ANY ($4::uuid[])',
  own: `WHERE c.merged_into IS NULL AND c.id IN (SELECT t.client_id FROM clients.care_team t WHERE t.staff_id = $4 AND t.since <= (SELECT ctx.now())
    AND (t.until IS NULL OR t.until > (SELECT ctx.now())))`,
} as const;

type Way = keyof typeof STATEMENTS;
type Found = ConstructorParameters<typeof FoundClientView>[0] & { readonly total: string };

/** Searches for people as the law allows: by name or alias, number, or identity number (model D4). Every search is logged. */
@Injectable()
export class ClientSearch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly identities: Identities,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<FoundClientView>> {
    return this.work.look(actor, 'clients.client.search', async (tx) => {
      const [way, term] = this.#asked(tx, query);
      const statement = {
        name: `client-search-${way}-${query.sort?.field}-${query.sort?.descending}`,
        text: `SELECT ${COLUMNS} FROM clients.client c ${STATEMENTS[way]} AND c.unit_id = $1 ${order(query)}`,
      };
      const rows = await tx.rows<Found>(statement, [tx.unitId, query.size, query.from, term]);
      tx.shown(rows.flatMap(({ id, merged }) => [id, ...merged.map((one) => one.id)]));
      const total = Number(rows[0]?.total ?? 0);
      tx.note(`hits=${total}`);
      return new Page(
        rows.map((row) => new FoundClientView(row, actor)),
        total,
        query,
      );
    });
  }

  #asked(tx: Tx, { filter }: ListQuery): [Way, unknown] {
    if (typeof filter.q === 'string') return ['words', words(filter.q)];
    if (typeof filter.idNumber === 'string') return ['identity', this.identities.lookupOf(tx, filter.idNumber)];
    if (Array.isArray(filter.id)) return ['ids', filter.id];
    if (tx.actor.kind === 'staff' && tx.actor.roles.has('receptionist'))
      throw new BadRequest('search.not-allowed', 'Search by name, alias or number.');
    return ['own', tx.actor.id];
  }
}

function words(q: string): string[] {
  const found = searchWords(q);
  if (q.trim().length < 2)
    throw new BadRequest('search.too-short', 'Write at least two characters.', [
      { field: 'filter.q', code: 'too-short', message: 'q must have at least 2 characters' },
    ]);
  return found;
}
