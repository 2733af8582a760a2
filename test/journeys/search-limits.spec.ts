import { House } from '../house.js';

describe('searching for people', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('S24 goes by name or alias, identity number and client number alone, and every search is logged with its hits', async () => {
    const counsellor = await house.staff('counsellor');
    const { body } = await counsellor.post('/clients', {
      compartment: 'counselling',
      pathway: 'web_search',
      displayName: 'Vera Påhittad',
      gender: 'woman',
      identity: { type: 'personnummer', value: '640823-3234' },
      contact: { phone: '070-000 00 00' },
    });
    await counsellor.post(`/clients/${body.id}/aliases`, { alias: 'Blå Lykta' });
    for (const filter of [
      { gender: 'woman' },
      { phone: '070-000 00 00' },
      { theme: 'shame' },
      { country: 'SE' },
      { pathway: 'web_search' },
      { q: 'vera', gender: 'woman' },
    ]) {
      const refused = await counsellor.list(`/clients`, filter);
      expect([filter, refused.status, (refused.body as unknown as { code: string }).code]).toEqual([
        filter,
        400,
        'search.not-allowed',
      ]);
    }
    for (const filter of [
      { q: 'vera' },
      { q: 'lykta' },
      { q: String(body.number) },
      { idNumber: '640823-3234' },
      { id: [body.id] },
    ]) {
      const found = await counsellor.list('/clients', filter);
      expect([filter, found.body.map(({ id }) => id)]).toEqual([filter, [body.id]]);
    }
    const stranger = await house.staff('counsellor');
    for (const filter of [{ q: 'vera' }, { q: String(body.number) }, { idNumber: '640823-3234' }, { id: [body.id] }])
      expect((await stranger.list('/clients', filter)).body).toEqual([]);

    const logged = await house.sql<{ staff_id: string; remark: string }>(
      `SELECT staff_id, remark FROM audit.entry WHERE deed = 'clients.client.search' ORDER BY seq`,
    );
    expect(logged.map(({ staff_id, remark }) => [staff_id, remark])).toEqual([
      ...Array.from({ length: 5 }, () => [counsellor.id, 'hits=1']),
      ...Array.from({ length: 4 }, () => [stranger.id, 'hits=0']),
    ]);
  });
});
