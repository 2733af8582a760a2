import { ServiceKindsService } from '#clients';
import { jobActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';

interface Kind extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

const DECISION = { boardDecisionRef: 'SN 2026/14', boardDecisionOn: '2026-02-01' };

describe('documentation without identity (SoL 14:5, D3, I14, I37)', () => {
  let house: House;
  let admin: Caller;
  let kast: Caller;
  beforeEach(async () => {
    house = await House.open();
    await house.at('2026-03-30T10:00:00+02:00');
    for (const table of ['ref.eligibility_rule', 'ref.service_kind']) await house.sql(`DELETE FROM ${table}`);
    const kinds = house.app.get(ServiceKindsService);
    await house.app
      .get(UnitOfWork)
      .run(jobActor('test', house.unitId), 'test.begin', (tx) => kinds.beginWithStandard(tx));
    admin = await house.staff('administrator');
    kast = await house.staff('kast_counsellor');
  });
  afterEach(() => house.close());

  const kind = async (code: string): Promise<Kind> => {
    const { body } = await admin.list<Kind>('/service-kinds', {}, { range: [0, 199] });
    return body.find((one) => one.code === code) as Kind;
  };
  const change = async (code: string, input: object) => {
    const { id, version } = await kind(code);
    return admin.patch<Kind>(`/service-kinds/${id}`, input, { ifMatch: version });
  };
  const register = (more: object = {}) =>
    kast.post<Record<string, unknown>>('/clients', { compartment: 'kast', pathway: 'unknown', ...more });

  it('needs the board’s decision: without one a unit documents as usual, and is told what to do', async () => {
    expect(await kind('kast_counselling')).toMatchObject({ documentationMode: 'identified', boardDecisionRef: null });
    const asked = await register({ documentationMode: 'non_identifying' });
    expect([asked.status, asked.body.code]).toEqual([422, 'client.no-board-decision']);
    expect((await register()).body).toMatchObject({ background: { documentationMode: 'identified' } });
    for (const half of [
      { documentationMode: 'non_identifying' },
      { boardDecisionRef: 'SN 1' },
      { boardDecisionOn: '2026-01-01' },
    ])
      expect((await change('kast_counselling', half)).body).toMatchObject({ code: 'service.no-board-decision' });
  });

  it('is how KAST documents once the decision is recorded, and each file keeps the decision it was opened under', async () => {
    const decided = await change('kast_counselling', { ...DECISION, documentationMode: 'non_identifying' });
    expect(decided.body).toMatchObject({ ...DECISION, documentationMode: 'non_identifying' });
    const { body } = await register();
    expect(body.background).toMatchObject({ documentationMode: 'non_identifying', ...DECISION });
    const later = { boardDecisionRef: 'SN 2026/99', boardDecisionOn: '2026-03-01' };
    expect((await change('kast_counselling', later)).status).toBe(200);
    expect((await kast.get(`/clients/${String(body.id)}`)).body.background).toMatchObject(DECISION);
    expect((await register()).body.background).toMatchObject(later);
  });

  it('does not begin before the decision’s own day', async () => {
    await change('kast_counselling', { ...DECISION, boardDecisionOn: '2026-04-15' });
    expect((await register({ documentationMode: 'non_identifying' })).body).toMatchObject({
      code: 'client.no-board-decision',
    });
    await house.at('2026-04-15T09:00:00+02:00');
    expect((await register({ documentationMode: 'non_identifying' })).status).toBe(201);
  });

  it('refuses identity and birth date in the API and in the database', async () => {
    await change('kast_counselling', { ...DECISION, documentationMode: 'non_identifying' });
    for (const more of [{ identity: { type: 'other', value: 'ID-1' } }, { birthDate: '1980-01-01' }])
      expect((await register(more)).body).toMatchObject({ code: 'client.mode-forbids-identity' });
    const { id } = (await register({ birthYear: 1980 })).body;
    await expect(
      house.sql(`UPDATE clients.client SET birth_date = '1980-01-01' WHERE id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'no_birth_date_where_not_identified' });
    await expect(
      house.sql(
        `INSERT INTO clients.identity (id, unit_id, compartment, client_id, created_at, version, type, value, assurance, valid_from)
         VALUES (gen_random_uuid(), $1, 'kast', $2, now(), 1, 'other', '\\x00', 'none', '2026-01-01')`,
        [house.unitId, id],
      ),
    ).rejects.toMatchObject({ constraint: 'identity_only_where_identified' });
  });

  it('I37 is never weakened afterwards: not the file’s mode or decision, not the service’s', async () => {
    await change('kast_counselling', { ...DECISION, documentationMode: 'non_identifying' });
    const { id } = (await register()).body;
    for (const weaker of [
      `documentation_mode = 'identified'`,
      `board_decision_ref = 'SN 1999/1'`,
      'board_decision_ref = NULL, board_decision_on = NULL',
    ])
      await expect(house.sql(`UPDATE clients.client SET ${weaker} WHERE id = $1`, [id])).rejects.toMatchObject({
        constraint: 'decision_and_mode_stay',
      });
    for (const weaker of [{ documentationMode: 'identified' }, { ...DECISION, boardDecisionOn: '2025-01-01' }])
      expect((await change('kast_counselling', weaker)).body).toMatchObject({ code: 'service.decision-stays' });
    await expect(
      house.sql(
        `UPDATE ref.service_kind SET board_decision_ref = NULL, board_decision_on = NULL WHERE code = 'kast_counselling'`,
      ),
    ).rejects.toMatchObject({ constraint: 'decision_is_not_weakened' });
    // A file cannot be opened in the database under a decision that nobody has taken.
    await expect(
      house.sql(
        `INSERT INTO clients.client (id, unit_id, compartment, created_at, version, number, display_name, status, documentation_mode, pathway, gender, board_decision_ref, board_decision_on)
         VALUES (gen_random_uuid(), $1, 'kast', now(), 1, 'K-MADEUP1', 'X', 'active', 'non_identifying', 'unknown', 'not_stated', 'SN 0', '2020-01-01')`,
        [house.unitId],
      ),
    ).rejects.toMatchObject({ constraint: 'non_identifying_needs_decision' });
  });

  it('is the administrator’s to record, and nobody else’s', async () => {
    const { id } = await kind('kast_counselling');
    for (const role of ['unit_manager', 'kast_counsellor', 'receptionist'] as const)
      expect((await (await house.staff(role)).patch(`/service-kinds/${id}`, DECISION, { ifMatch: 1 })).status).toBe(
        403,
      );
  });
});
