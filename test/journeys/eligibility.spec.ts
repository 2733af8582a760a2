import { v7 } from 'uuid';
import type { Caller } from '../caller.js';
import { at, type Booked, type Clinic, openClinic } from '../clinic.js';
import { CountedHouse, where } from '../counted-house.js';
import { House } from '../house.js';

interface Rule extends Record<string, unknown> {
  readonly id: string;
  readonly gender: string;
  readonly version: number;
  readonly can: { readonly end: boolean };
}

type Ground = Record<string, unknown> & { readonly id: string; readonly version: number };

describe('who may come for what', () => {
  let house: House;
  let clinic: Clinic;
  let head: Caller;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    head = await house.staff('medical_head');
  });
  afterAll(() => house.close());

  it('S17 is a rule that the medical head takes away and lays down again, kept with who and when', async () => {
    const man = await clinic.patient({ gender: 'man' });
    const sti = async (time: string) => {
      const { status, body } = await clinic.book(man, time);
      return [status, body.code];
    };
    const fits = async () => {
      const { body } = await clinic.reception.list<{ code: string; fits: boolean }>('/services', { clientId: man });
      return body.find(({ code }) => code === 'sti_test')?.fits;
    };
    expect([await fits(), await sti('09:00')]).toEqual([false, [422, 'booking.not-eligible']]);

    const held = await head.list<Rule>('/eligibility-rules', { serviceKind: 'sti_test', current: true });
    expect(held.body.map(({ gender }) => gender)).toEqual(['man', 'trans_man']);
    const rule = held.body[0] as Rule;
    const path = `/eligibility-rules/${rule.id}/end`;
    expect((await clinic.midwife.post(path, undefined, { ifMatch: rule.version })).status).toBe(403);
    expect((await head.post(path)).status).toBe(428);
    const race = await Promise.all([1, 2, 3].map(() => head.post<Rule>(path, undefined, { ifMatch: rule.version })));
    expect(race.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412, 412]);
    expect([await fits(), await sti('09:00')]).toEqual([true, [201, undefined]]);

    const rules = { serviceKind: 'sti_test', gender: 'man' };
    const both = await Promise.all(
      [head, await house.staff('administrator')].map((who) => who.post('/eligibility-rules', rules)),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('eligibility-rule.already-there');
    expect(await sti('10:00')).toEqual([422, 'booking.not-eligible']);
    const kept = await clinic.midwife.list<Rule>('/eligibility-rules', { serviceKind: 'sti_test' });
    expect(kept.body.map(({ gender, until, can }) => [gender, until === null, can.end])).toEqual([
      ['man', true, false],
      ['trans_man', true, false],
      ['man', false, false],
    ]);
    expect(kept.body[2]).toMatchObject({ id: rule.id, endedByName: head.person.name });
    const talk = await head.post('/eligibility-rules', { serviceKind: 'counselling', gender: 'man' });
    expect([talk.status, talk.body.code]).toEqual([422, 'service.not-given-here']);
  });

  it('S17 asks a clinician of the gender that is stated, whatever the id number ends in, also where the rule is another', async () => {
    for (const gender of ['trans_woman', 'non_binary', 'not_stated', 'woman'])
      for (const value of ['640823-3234', '189001019802']) {
        const patient = await clinic.patient({ gender, identity: { type: 'other', value } });
        const asked = new URLSearchParams({ serviceKind: 'cervical_sample', clientId: patient }).toString();
        expect([gender, ((await clinic.reception.get<unknown[]>(`/slots?${asked}`)).body.length ?? 0) > 0]).toEqual([
          gender,
          true,
        ]);
      }
  });

  it('E08 keeps grounds for clinicians alone: recorded, struck out, never rubbed out; reception deposits and never reads', async () => {
    const siv = await clinic.patient({ groundsForSpiralen: ['hiv', 'hiv', 'other'] });
    const grounds = `/clients/${siv}/grounds`;
    const seen = await clinic.midwife.get<Ground[]>(grounds);
    expect(seen.body.map(({ ground, reason, recordedByName }) => [ground, reason, recordedByName])).toEqual([
      ['hiv', null, clinic.reception.person.name],
      ['other', null, clinic.reception.person.name],
    ]);
    const bare = await clinic.midwife.post(grounds, { ground: 'other' });
    expect([bare.status, bare.body.code]).toEqual([422, 'ground.needs-reason']);
    const unknown = await clinic.midwife.post(grounds, { ground: 'curiosity' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'ground.unknown']);
    const twice = await clinic.midwife.post(grounds, { ground: 'hiv' });
    expect([twice.status, twice.body.code]).toEqual([409, 'ground.already-there']);
    const hiv = seen.body[0] as Ground;
    const struck = await clinic.midwife.post<Ground[]>(`${grounds}/${hiv.id}/end`, undefined, { ifMatch: 1 });
    expect(struck.body.find(({ id }) => id === hiv.id)).toMatchObject({ endedByName: clinic.midwife.person.name });
    const again = await clinic.midwife.post(`${grounds}/${hiv.id}/end`, undefined, { ifMatch: 2 });
    expect([again.status, again.body.code]).toEqual([422, 'ground.ended']);
    const eva = await clinic.patient();
    expect((await clinic.midwife.post(`/clients/${eva}/grounds/${hiv.id}/end`, undefined, { ifMatch: 2 })).status).toBe(
      404,
    );

    const other = seen.body[1] as Ground;
    await clinic.midwife.post(`${grounds}/${other.id}/end`, undefined, { ifMatch: 1 });
    const said = await clinic.physician.post<Ground[]>(grounds, { ground: 'other', reason: 'Tonåren på institution' });
    expect(said.body.filter(({ endedAt }) => endedAt === null)).toMatchObject([{ reason: 'Tonåren på institution' }]);
    const stored = await house.sql<{ row: string }>(
      'SELECT g::text AS row FROM clients.ground g WHERE client_id = $1',
      [siv],
    );
    expect([stored.length, JSON.stringify(stored).includes('institution')]).toEqual([3, false]);

    for (const path of [
      grounds,
      '/clients?filter={"q":"M-"}',
      `/clients/${siv}`,
      `/clients/${siv}/overview`,
      `/clients/${siv}/timeline`,
    ]) {
      const { text } = await clinic.reception.get(path);
      expect([path, /hiv"|substance|institution|"ground/.test(text)]).toEqual([path, false]);
    }
    expect((await clinic.reception.get(grounds)).status).toBe(403);
    const deeds = await house.deeds(siv);
    expect(deeds).toEqual(
      expect.arrayContaining(['clients.ground.list', 'clients.ground.record', 'clients.ground.end']),
    );
  });

  it('says no more to reception than that a clinician must decide', async () => {
    const man = await clinic.patient({ gender: 'trans_man', groundsForSpiralen: ['substance_use'] });
    const { body, text } = await clinic.book(man, '11:00', { serviceKind: 'cervical_sample' });
    expect(body.code).toBe('booking.not-eligible');
    expect(text).not.toMatch(/substance|trans|gender|kön/);
    const override = { eligibilityOverride: { reason: 'Har livmoder' } };
    const wish = {
      clientId: man,
      serviceKind: 'cervical_sample',
      clinicianId: clinic.midwife.id,
      startsAt: at('11:00'),
    };
    const booked = await clinic.midwife.post<Booked>('/bookings', { ...wish, ...override });
    expect(booked.status).toBe(201);
    const shown = await clinic.reception.get(`/bookings/${booked.body.id}`);
    expect(shown.text).not.toMatch(/livmoder|override|trans_man/);
  });

  it('R17 counts each patient with a visit once, under the grounds that stood at the end of the period', async () => {
    const counted = await CountedHouse.open(house);
    const ground = (id: string, code: string, [from, until]: [string, string | null]) =>
      house.sql(
        `INSERT INTO clients.ground (id, unit_id, compartment, client_id, created_at, version, ground, ended_at) VALUES ($1, $2, 'spiralen', $3, $4, 1, $5, $6)`,
        [v7(), house.unitId, id, from, code, until],
      );
    const before = '2026-01-15T09:00:00Z';
    const group = async (count: number, codes: string[], until: string | null = null) => {
      const patients = await counted.people.clients(count, { compartment: 'spiralen' });
      for (const id of patients) {
        for (const code of codes) await ground(id, code, [before, until]);
        for (const at of ['2026-02-03T09:00:00Z', '2026-02-27T09:00:00Z'])
          await counted.visits.visit(id, { at, clinician: clinic.midwife.id });
      }
      return patients;
    };
    const selling = await group(6, ['selling_experience']);
    await group(5, ['selling_experience', 'substance_use']);
    await group(3, ['hiv']);
    await group(7, []);
    // What no longer held on the last day, what was written after it, and a visit that did not come about.
    await group(1, ['substance_use'], '2026-02-28T22:59:59Z');
    await ground(String(selling[0]), 'hiv', ['2026-02-28T23:00:00Z', null]);
    const [missed] = await counted.people.clients(1, { compartment: 'spiralen' });
    await counted.visits.visit(String(missed), {
      at: '2026-02-10T09:00:00Z',
      clinician: clinic.midwife.id,
      status: 'no_show',
    });
    for (const reader of [counted.manager, head]) {
      const { rows, suppressed } = await counted.count('R17?from=2026-02-01&to=2026-02-28', reader);
      const of = (item: string) => where(rows, { item }).map(({ patients }) => patients);
      expect(['total', 'hiv', 'none', 'hiv+other'].map(of)).toEqual([[22], ['<5'], [8], [0]]);
      const rest = ['selling_experience', 'selling_experience+substance_use'].flatMap(of);
      // More is hidden, so that nobody subtracts.
      expect(rest).toContain('..');
      expect([rows.length, suppressed]).toEqual([17, 1 + rest.filter((cell) => cell === '..').length]);
    }
    const [into, from] = selling;
    await house.sql(
      `INSERT INTO clients.merge (id, unit_id, compartment, client_id, created_at, version, into_id, merged_by) VALUES ($1, $2, 'spiralen', $3, now(), 1, $4, $5)`,
      [v7(), house.unitId, from, into, clinic.midwife.id],
    );
    const { rows } = await counted.count('R17?from=2026-02-01&to=2026-02-28');
    expect(where(rows, { item: 'total' })[0]?.patients).toBe(21);
  });
});
