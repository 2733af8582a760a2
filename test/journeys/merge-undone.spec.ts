import type { Caller } from '../caller.js';
import { refusal } from '../talks.js';
import { enter } from './notes.js';
import { type File, MergeWorld } from './merge-world.js';

describe('S14 two files parted again', () => {
  let world: MergeWorld;
  let lena: Caller;
  beforeAll(async () => {
    world = await MergeWorld.open();
    ({ lena } = world);
  });
  afterAll(() => world.house.close());

  it('keeps the survivor’s card, takes the other’s over by choice alone, and gives hers back', async () => {
    const card = { maySms: true, mayLeaveVoicemail: false, neutralSender: true };
    const one = await world.file('Tretton', { contact: { ...card, phone: '070-111 11 11' } });
    const other = await world.file('Fjorton', { contact: { ...card, phone: '070-222 22 22' } });
    const phone = async () =>
      (await lena.get<{ contact: { phone: string } }>(`/clients/${other.id}`)).body.contact.phone;
    await world.merge(one.id, other.id);
    expect(await phone()).toBe('070-222 22 22');
    await world.unmerge(one.id);
    await world.merge(one.id, other.id, { contact: 'from' });
    expect(await phone()).toBe('070-111 11 11');
    await world.unmerge(one.id);
    expect(await phone()).toBe('070-222 22 22');
    await world.merge(one.id, other.id, { contact: 'from' });
    const { version } = (await lena.get<File>(`/clients/${other.id}`)).body;
    await lena.patch(`/clients/${other.id}`, { contact: { phone: '070-333 33 33' } }, { ifMatch: version });
    await world.unmerge(one.id);
    expect(await phone()).toBe('070-333 33 33');
  });

  it('is undone through the thirtieth day, and what was written meanwhile stays with the survivor', async () => {
    const [one, other] = [await world.file('Femton'), await world.file('Sexton')];
    await world.merge(one.id, other.id);
    const note = await enter(lena, other.id, { kind: 'contact' });
    await world.house.at('2026-04-24T00:00:30+02:00');
    const late = await world.unmerge(one.id);
    expect(refusal(late)).toEqual([422, 'merge.too-late-to-undo']);
    await expect(
      world.house.sql(
        `UPDATE clients.merge SET undone_at = '2026-04-24T00:00:30+02:00', undone_by = merged_by WHERE client_id = $1`,
        [one.id],
      ),
    ).rejects.toThrow('merge_undone_in_time');
    await world.house.at('2026-04-23T23:00:00+02:00');
    expect((await world.unmerge(one.id)).status).toBe(200);
    expect((await lena.get(`/notes/${note.body.id}`)).body.clientId).toBe(other.id);
    expect(refusal(await world.unmerge(one.id))).toEqual([422, 'merge.not-merged']);
    await world.house.at('2026-03-24T09:00:00+01:00');
  });
});
