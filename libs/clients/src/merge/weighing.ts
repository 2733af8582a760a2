import { Injectable } from '@nestjs/common';
import { Reservations } from '#calendar';
import { NotAllowed, NotFound, RuleBroken, Taken } from '#kernel';
import type { Tx } from '#persistence';
import { Client } from '../files/client.entity.js';
import { mayMerge } from '../files/client.policy.js';
import { type Effect, MergeParts, type Obstacle, type Pair } from './merge-parts.js';

/** Of these files, those whose content the asker may see: she is in the team, or none is asked for. */
const OWN = {
  name: 'merge-own-files',
  text: `SELECT c.id FROM clients.client c WHERE c.id = ANY ($1::uuid[]) AND (c.compartment = ANY ((SELECT ctx.open_compartments())::text[])
    OR EXISTS (SELECT FROM clients.care_team t WHERE t.client_id = c.id AND t.staff_id = (SELECT ctx.staff_id())
      AND tstzrange(t.since, t.until) @> (SELECT ctx.now())))`,
};
const IDENTITIES = {
  name: 'merge-identities',
  text: 'SELECT id, client_id AS "clientId", value FROM clients.identity WHERE client_id = ANY ($1::uuid[]) AND valid_until IS NULL',
};
const COLLISIONS = {
  name: 'merge-collisions',
  text: `SELECT a.starts_at AS at FROM calendar.reservation a JOIN calendar.reservation b ON b.unit_id = a.unit_id AND b.resource_id = $2 AND b.held
      AND b.during && a.during WHERE a.resource_id = $1 AND a.held AND a.ends_at > $3 ORDER BY a.starts_at LIMIT 1`,
};
const MERGED_INTO = { name: 'merge-into-file', text: 'SELECT id FROM clients.client WHERE merged_into = $1 LIMIT 1' };

/** How much a person is protected; a file never comes to be read where less holds. */
const PROTECTION = ['none', 'sekretessmarkering', 'skyddad_folkbokforing', 'fingerade'];

const already = (message: string): Obstacle => ({ status: 409, code: 'merge.already-merged', message });
const broken = (code: string, message: string): Obstacle => ({ status: 422, code, message });

/** Weighs whether two files may be merged. The preview and the merge ask the same questions, so they cannot disagree. */
@Injectable()
export class MergeWeighing {
  constructor(
    readonly parts: MergeParts,
    private readonly reservations: Reservations,
  ) {}

  /**
   * Both files, held in one order for all, then what hangs on them, and then their calendars, as whoever books holds
   * them. A file of another compartment is not found, whoever asks: that it exists is nothing this compartment tells of
   * (D1).
   */
  async pair(tx: Tx, fromId: string, intoId: string): Promise<Pair> {
    const files = await tx.lockAll(Client, [fromId, intoId]);
    const from = files.find(({ id }) => id === fromId);
    const into = files.find(({ id }) => id === intoId);
    if (from === undefined || into === undefined || from.compartment !== into.compartment) throw new NotFound();
    const own = await tx.rows<{ id: string }>(OWN, [[fromId, intoId]]);
    if (!mayMerge(tx.actor, from.compartment) || own.length < files.length) throw new NotAllowed();
    for (const part of this.parts.all) await part.hold?.(tx, { from, into });
    await this.reservations.lock(tx, [fromId, intoId]);
    return { from, into };
  }

  async weigh(tx: Tx, pair: Pair): Promise<{ obstacles: Obstacle[]; effects: Effect[] }> {
    if (pair.from === pair.into)
      return { obstacles: [broken('merge.same-file', 'A file is not merged with itself.')], effects: [] };
    const obstacles = [...(await this.#chains(tx, pair)), ...kept(pair), ...(await this.#facts(tx, pair))];
    const effects: Effect[] = [];
    for (const part of this.parts.all) {
      const said = await part.weigh?.(tx, pair);
      obstacles.push(...(said?.obstacles ?? []));
      effects.push(...(said?.effects ?? []));
    }
    return { obstacles, effects };
  }

  async #chains(tx: Tx, { from, into }: Pair): Promise<Obstacle[]> {
    const gone = [from, into].filter(({ mergedInto }) => mergedInto !== null);
    const found = gone.map(({ number }) => already(`${number} is already merged into another file.`));
    const [under] = await tx.rows(MERGED_INTO, [from.id]);
    const message = 'Other files are merged into this one: merge the other way round, or undo those first.';
    return under === undefined ? found : [...found, { status: 409, code: 'merge.has-merged-files', message }];
  }

  /** What makes it doubtful that they are one person, or that she can be in both places. */
  async #facts(tx: Tx, { from, into }: Pair): Promise<Obstacle[]> {
    const rows = await tx.rows<{ id: string; clientId: string; value: Buffer }>(IDENTITIES, [[from.id, into.id]]);
    const opened = rows.map(async ({ id, clientId, value }) =>
      (await tx.box(clientId)).open({ column: 'clients.identity.value', row: id }, value),
    );
    const numbers = new Set(await Promise.all(opened));
    const [collision] = await tx.rows<{ at: Date }>(COLLISIONS, [from.id, into.id, tx.now]);
    return [
      ...(numbers.size < 2 ? [] : [broken('merge.identities-differ', 'The files hold two different identities.')]),
      ...(collision === undefined ? [] : [collides(collision.at)]),
    ];
  }
}

const collides = (at: Date): Obstacle => ({
  status: 409,
  code: 'merge.appointments-collide',
  message: `Both files have an appointment at ${at.toISOString()}: move or cancel one of them.`,
});

/** I37, and the archive: how the files are kept must not come to mean less for either. */
function kept({ from, into }: Pair): Obstacle[] {
  const closed = [from, into].some(({ status }) => status === 'erased' || status === 'retained');
  const weaker = PROTECTION.indexOf(into.protectedLevel) < PROTECTION.indexOf(from.protectedLevel);
  return [
    ...(closed ? [broken('client.file-is-closed', 'One of the files is kept for the archive.')] : []),
    ...(from.documentationMode === into.documentationMode
      ? []
      : [broken('merge.modes-differ', 'One file may identify and the other must not.')]),
    ...(weaker
      ? [broken('merge.protection-differs', 'The person is protected in the file that would be merged away.')]
      : []),
  ];
}

/** Refuses with the first and names them all. */
export function refuse(obstacles: readonly Obstacle[]): void {
  const [first] = obstacles;
  if (first === undefined) return;
  const errors = obstacles.map(({ code, message }) => ({ field: 'intoId', code, message }));
  const Refusal = first.status === 409 ? Taken : RuleBroken;
  throw new Refusal(first.code, first.message, { errors });
}
