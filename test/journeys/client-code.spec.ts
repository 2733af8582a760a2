import type { Caller } from '../caller.js';
import { House } from '../house.js';

interface Code extends Record<string, unknown> {
  readonly code: string | null;
  readonly version: number;
  readonly can: Record<string, boolean>;
}

const SHAPE = /^\d{4} \d{4} \d{4} \d{4}$/;

describe('S23 the rights of somebody who is anonymous', () => {
  let house: House;
  let reception: Caller;
  let midwife: Caller;
  let other: Caller;
  let clientId: string;
  let code = '';
  const tell = (who: Caller, told: string) => who.post('/told-codes', { code: told });
  const anonymous = async (who: Caller) =>
    (
      await who.post<{ id: string }>('/clients', {
        compartment: 'spiralen',
        pathway: 'unknown',
        documentationMode: 'non_identifying',
      })
    ).body.id;
  const make = (who: Caller, id: string, key?: string) =>
    who.post<Code>(`/clients/${id}/code`, undefined, key === undefined ? {} : { key });

  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-24T09:00:00+01:00');
    reception = await house.staff('receptionist');
    midwife = await house.staff('midwife');
    other = await house.staff('receptionist');
    clientId = await anonymous(reception);
  });
  afterAll(() => house.close());

  it('two make a code at once: one is made, and shown once', async () => {
    expect((await reception.get<Code>(`/clients/${clientId}/code`)).body).toMatchObject({
      ...{ madeAt: null, code: null, version: null },
      can: { make: true, replace: false },
    });
    const key = crypto.randomUUID();
    const answers = await Promise.all([make(reception, clientId, key), make(midwife, clientId)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const made = answers.find(({ status }) => status === 201)?.body;
    const id = await anonymous(reception);
    const again = [await make(reception, id, key), await make(reception, id, key)];
    code = made?.code ?? '';
    expect([code, again[0]?.body.code]).toEqual([expect.stringMatching(SHAPE), expect.stringMatching(SHAPE)]);
    // Neither a repeat nor a look shows it: it is kept nowhere.
    expect([again[1]?.status, again[1]?.headers.get('idempotent-replayed'), again[1]?.body.code]).toEqual([
      ...[201, 'true', null],
    ]);
    expect((await midwife.get<Code>(`/clients/${clientId}/code`)).body).toMatchObject({
      ...{ code: null, version: 1, madeAt: expect.any(String) },
      can: { make: false, replace: true },
    });
    expect((await make(reception, clientId)).body.code).toBe('client.code-there');
    const [kept] = await house.sql<{ row: string }>(
      'SELECT k::text AS row FROM clients.client_code k WHERE client_id = $1',
      [clientId],
    );
    const hex = Buffer.from(code.replaceAll(' ', '')).toString('hex');
    for (const trace of [code, code.replaceAll(' ', ''), hex]) expect(kept?.row).not.toContain(trace);
  });

  it('is led to her file by her code, however it is written, and the log says by whom', async () => {
    for (const told of [code, code.replaceAll(' ', ''), code.replaceAll(' ', '-')]) {
      const found = await tell(reception, told);
      expect([found.status, found.body.clientId]).toEqual([200, clientId]);
    }
    expect(await house.deeds(clientId)).toEqual(
      expect.arrayContaining(['clients.code.make', 'clients.code.read', 'clients.code.tell']),
    );
    const [logged] = await house.sql<{ log: string }>(`SELECT string_agg(e::text, ' ') AS log FROM audit.entry e`);
    for (const trace of [code, code.replaceAll(' ', '')]) expect(logged?.log).not.toContain(trace);
  });

  it('confirms nothing to who has no code, another unit’s, or one of a file she may not see', async () => {
    const unitId = await house.unit({ code: 'malmo', minAge: 18 });
    const elsewhere = await house.staff('receptionist', { unitId });
    const counsellor = await house.staff('counsellor');
    const version = (await midwife.get<{ version: number }>(`/clients/${clientId}`)).body.version;
    const team = { level: 'sekretessmarkering', team: [midwife.id, reception.id], reason: 'Hotad' };
    await midwife.post(`/clients/${clientId}/protection`, team, { ifMatch: version });
    const answers = [
      ...[await tell(other, '0000 0000 0000 0000'), await tell(other, 'ingen kod')],
      ...[await tell(other, code), await tell(elsewhere, code), await tell(counsellor, code)],
    ];
    const [first] = answers;
    expect([first?.status, first?.body.code]).toEqual([422, 'client.code-not-good']);
    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [422, first?.text]));
    const denied = await house.sql(
      `SELECT 1 FROM audit.entry WHERE deed = 'clients.code.tell' AND outcome = 'deny' AND staff_id = $1`,
      [other.id],
    );
    expect(denied).toHaveLength(3);
    expect((await tell(midwife, code)).status).toBe(200);
  });

  it('is replaced once of two at once, and the code before it opens nothing', async () => {
    const path = `/clients/${clientId}/code/replacement`;
    expect((await reception.post(path)).status).toBe(428);
    const answers = await Promise.all(
      [reception, midwife].map((who) => who.post<Code>(path, undefined, { ifMatch: 1 })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const next = answers.find(({ status }) => status === 200)?.body;
    expect(next).toMatchObject({ version: 2, code: expect.stringMatching(SHAPE) });
    expect((await tell(midwife, code)).body.code).toBe('client.code-not-good');
    code = next?.code ?? '';
    expect((await tell(midwife, code)).body.clientId).toBe(clientId);
  });

  it('is guessed slowly: the sixth wrong one closes the way, and a right one in between does not open it', async () => {
    const guesser = await house.staff('receptionist');
    const mine = (await make(guesser, await anonymous(guesser))).body.code ?? '';
    const statuses: number[] = [];
    for (const told of ['1', '2', '3', mine, '4', '5', '6', mine]) statuses.push((await tell(guesser, told)).status);
    expect(statuses).toEqual([422, 422, 422, 200, 422, 422, 429, 429]);
    expect((await tell(midwife, code)).status).toBe(200);
  });

  it('is for who is anonymous: an identified client asks as herself, and her code ends when she says who she is', async () => {
    const identity = { type: 'personnummer', value: '19640823-3234' };
    const file = { compartment: 'spiralen', pathway: 'unknown', identity };
    const { id } = (await reception.post<{ id: string }>('/clients', file)).body;
    expect((await make(reception, id)).body.code).toBe('client.code-only-anonymous');
    expect((await reception.get<Code>(`/clients/${id}/code`)).body.can).toEqual({ make: false, replace: false });
    const unnamed = (
      await reception.post<{ id: string }>('/clients', { compartment: 'counselling', pathway: 'unknown' })
    ).body.id;
    const hers = (await make(reception, unnamed)).body.code ?? '';
    expect((await tell(reception, hers)).body.clientId).toBe(unnamed);
    await reception.patch(`/clients/${unnamed}`, { identity }, { ifMatch: 1 });
    expect((await tell(reception, hers)).body.code).toBe('client.code-not-good');
  });
});
