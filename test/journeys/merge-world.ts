import type { Role } from '#kernel';
import type { Answer, Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, room, tuesdays } from '../talks.js';

/** A file as it came over the wire. */
export interface File extends Body {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly can: Record<string, boolean>;
  readonly merge: Body | null;
  readonly mergedFiles: readonly Body[];
}

const ROLES: Readonly<Record<string, Role>> = {
  spiralen: 'midwife',
  outreach: 'outreach_worker',
  kast: 'kast_counsellor',
};

/** A counsellor, her reception and a room, on a Tuesday in March. */
export class MergeWorld {
  private constructor(
    readonly house: House,
    readonly lena: Caller,
    readonly reception: Caller,
    readonly roomId: string,
  ) {}

  readonly #readers = new Map<string, Caller>();

  static async open(deskDir?: string): Promise<MergeWorld> {
    const house = await House.open(deskDir === undefined ? {} : { deskDir });
    await house.at('2026-03-24T09:00:00+01:00');
    const lena = await house.staff('counsellor', { name: 'Lena Lind' });
    return new MergeWorld(house, lena, await house.staff('receptionist'), await room(house));
  }

  async file(displayName: string, more: Body = {}, by = this.lena): Promise<File> {
    const answer = await by.post<File>('/clients', {
      compartment: 'counselling',
      pathway: 'unknown',
      displayName,
      ...more,
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  }

  /** Who works in a compartment: the same person each time she is asked for. */
  async reader(compartment: string): Promise<Caller> {
    if (compartment === 'counselling') return this.lena;
    const known = this.#readers.get(compartment) ?? (await this.house.staff(ROLES[compartment] ?? 'midwife'));
    this.#readers.set(compartment, known);
    return known;
  }

  /** Lets a colleague into a file, as reception does. */
  async letIn(clientId: string, colleague: Caller): Promise<void> {
    const told = { staffId: colleague.id, reason: 'Tar över' };
    const answer = await this.reception.post(`/clients/${clientId}/care-team`, told);
    if (answer.status !== 201) throw new Error(answer.text);
  }

  async waits(clientId: string, enteredOn: string, more: Body = {}): Promise<string> {
    const told = { clientId, serviceKind: 'counselling', enteredOn, ...more };
    const answer = await this.reception.post('/queue-entries', told);
    if (answer.status !== 201) throw new Error(answer.text);
    return String(answer.body.id);
  }

  agrees(clientId: string, more: Body = {}, by = this.lena): Promise<Answer> {
    return by.post('/contracts', tuesdays(clientId, by, { roomId: this.roomId, ...more }));
  }

  async version(id: string, by = this.lena): Promise<number> {
    return (await by.get<File>(`/clients/${id}`)).body.version;
  }

  /** Merges the first file into the second. */
  async merge(fromId: string, intoId: string, more: Body = {}, by = this.lena): Promise<Answer<File>> {
    return by.post<File>(`/clients/${fromId}/merge`, { intoId, ...more }, { ifMatch: await this.version(fromId, by) });
  }

  async unmerge(fromId: string, by = this.lena): Promise<Answer<File>> {
    return by.post<File>(`/clients/${fromId}/unmerge`, undefined, { ifMatch: await this.version(fromId, by) });
  }
}

/** What a refusal says is wrong, all of it. */
export const faults = ({ body }: Answer): unknown[] =>
  ((body.errors ?? []) as { code: string }[]).map(({ code }) => code);
