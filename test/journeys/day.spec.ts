import { v7 } from 'uuid';
import type { Caller } from '../caller.js';
import { at, ClinicDay, DATE } from '../clinic-day.js';
import { House } from '../house.js';

interface Item {
  readonly id?: string;
  readonly kind: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status?: string;
  readonly label?: string;
  readonly clientId?: string;
  readonly serviceKind?: string;
  readonly version?: number;
  readonly can?: Record<string, boolean>;
}
interface Column {
  readonly resourceId: string;
  readonly kind: string;
  readonly name: string;
  readonly open: readonly { readonly startsAt: string }[];
  readonly items: readonly Item[];
}
interface Day {
  readonly date: string;
  readonly holiday: string | null;
  readonly opensAt: string | null;
  readonly columns: readonly Column[];
}

describe('the day', () => {
  let house: House;
  let clinic: ClinicDay;
  let reception: Caller;
  let midwife: Caller;
  let counsellor: Caller;

  const dayOf = async (caller: Caller, date = DATE) => (await caller.get<Day>(`/day?date=${date}`)).body;
  const columnOf = (day: Day, id: string) => day.columns.find(({ resourceId }) => resourceId === id);
  const itemsOf = async (caller: Caller, id: string, date = DATE) =>
    columnOf(await dayOf(caller, date), id)?.items ?? [];

  beforeAll(async () => {
    house = await House.open();
    clinic = await ClinicDay.open(house);
    ({ reception, midwife, counsellor } = clinic);
  });
  afterAll(() => house.close());

  it('S01 shows reception time, room, staff, display name and service kind, and nothing of what is written', async () => {
    const anna = await clinic.client('spiralen');
    const { id } = await clinic.booking(anna.id, '13:00');
    const day = await dayOf(reception);
    expect(day).toMatchObject({ date: DATE, holiday: null, opensAt: '2026-03-24T07:00:00.000Z' });
    const [item] = (columnOf(day, midwife.id)?.items ?? []).filter((one) => one.id === id);
    expect(item).toMatchObject({
      kind: 'booking',
      startsAt: '2026-03-24T12:00:00.000Z',
      status: 'booked',
      label: anna.displayName,
      serviceKind: 'hiv_test',
      clientId: anna.id,
      version: 1,
    });
    expect(item?.can).toMatchObject({ arrive: true, move: true, cancel: true, start: false, noShow: false });
    expect(Object.keys(item ?? {}).toSorted()).toEqual([
      'can',
      'clientId',
      'compartment',
      'endsAt',
      'id',
      'kind',
      'label',
      'number',
      'roomId',
      'serviceKind',
      'staffId',
      'startsAt',
      'status',
      'version',
    ]);
    expect(columnOf(day, clinic.rooms.clinic)?.items.map((one) => one.id)).toContain(id);
    expect(await house.deeds(anna.id)).toContain('frontdesk.day.read');
  });

  it('S01 is answered before she is checked in, and the midwife then sees that she has come', async () => {
    const anna = await clinic.client('spiralen');
    const { id } = await clinic.booking(anna.id, '13:30');
    const unanswered = await reception.post(`/bookings/${id}/arrival`, {});
    expect(unanswered.status).toBe(400);
    const arrival = await reception.post<{ version: number }>(`/bookings/${id}/arrival`, {
      informedAboutUnit: 'declined',
    });
    expect(arrival.status).toBe(201);
    await reception.post(`/bookings/${id}/waiting-room`, undefined, { ifMatch: arrival.body.version });
    const [seen] = (await itemsOf(midwife, midwife.id)).filter((one) => one.id === id);
    expect(seen).toMatchObject({ status: 'arrived', arrivedAt: expect.any(String), waitingSince: expect.any(String) });
    expect(seen?.can).toMatchObject({ start: true });
  });

  it('shows a counsellor her own in full, and of all others only when they are busy', async () => {
    const bo = await clinic.client('counselling');
    await clinic.session(bo.id, ['10:00', '11:00']);
    await clinic.join(bo.id, counsellor.id);
    expect(await itemsOf(counsellor, counsellor.id)).toEqual([
      expect.objectContaining({ kind: 'session', label: bo.displayName, clientId: bo.id }),
    ]);
    expect(await itemsOf(counsellor, clinic.rooms.talk)).toEqual([expect.objectContaining({ label: bo.displayName })]);
    const others = await itemsOf(counsellor, midwife.id);
    expect(others.length).toBeGreaterThan(0);
    for (const item of others) expect(Object.keys(item).toSorted()).toEqual(['endsAt', 'kind', 'startsAt']);
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['busy']));
    const seen = await itemsOf(midwife, counsellor.id);
    expect(seen).toEqual([{ kind: 'busy', startsAt: '2026-03-24T09:00:00.000Z', endsAt: '2026-03-24T10:00:00.000Z' }]);
  });

  it('shows a colleague who is not in the care team of her own session only that she is busy', async () => {
    const other = await house.staff('counsellor');
    const cy = await clinic.client('counselling');
    await clinic.session(cy.id, ['14:00', '15:00'], other.id);
    expect(await itemsOf(other, other.id)).toEqual([expect.objectContaining({ kind: 'busy' })]);
  });

  it('shows a clinician the visits of a colleague, whose files she may open, only as busy', async () => {
    const colleague = await house.staff('gynaecologist');
    const seen = await itemsOf(colleague, midwife.id);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(['busy']));
  });

  it('shows outreach its nights and nothing else', async () => {
    const outreach = await house.staff('outreach_worker');
    const mate = await house.staff('outreach_worker');
    const shift = await outreach.post('/outreach-shifts', {
      serviceDate: DATE,
      startTime: '20:00',
      endTime: '02:00',
      arena: 'street',
      area: 'Centrum',
      staffIds: [outreach.id, mate.id],
    });
    expect(shift.status).toBe(201);
    const day = await dayOf(outreach);
    expect(day.columns.map(({ resourceId }) => resourceId).toSorted()).toEqual([outreach.id, mate.id].toSorted());
    expect(day.columns.flatMap(({ items }) => items.map(({ kind, label }) => [kind, label]))).toEqual([
      ['shift', 'Centrum'],
      ['shift', 'Centrum'],
    ]);
    expect(await itemsOf(counsellor, outreach.id)).toEqual([expect.objectContaining({ kind: 'busy' })]);
    expect(await itemsOf(reception, outreach.id)).toEqual([
      expect.objectContaining({ kind: 'shift', label: 'Centrum' }),
    ]);
    // A night belongs to both its dates: the small hours are somebody's time too.
    expect(await itemsOf(outreach, mate.id, '2026-03-25')).toHaveLength(1);
  });

  it.each(['unit_manager', 'administrator', 'log_reviewer', 'registrar', 'medical_head'] as const)(
    'is not for %s',
    async (role) => {
      const { status, body } = await (await house.staff(role)).get(`/day?date=${DATE}`);
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    },
  );

  it('calls whoever has a protected identity Reserverad', async () => {
    const dag = await clinic.client('spiralen', { displayName: 'Dag Dold' });
    await house.sql(`UPDATE clients.client SET protected_level = 'sekretessmarkering' WHERE id = $1`, [dag.id]);
    await clinic.booking(dag.id, '15:00');
    const answer = await reception.get<Day>(`/day?date=${DATE}`);
    expect(answer.text).not.toContain('Dag Dold');
    const item = columnOf(answer.body, midwife.id)?.items.find(({ clientId }) => clientId === dag.id);
    expect(item?.label).toBe('Reserverad');
  });

  it('shows reception nothing of a compartment she does not sit in but that the time is busy', async () => {
    const inside = await house.staff('receptionist', { compartments: ['kast'] });
    const items = await itemsOf(inside, midwife.id);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['busy']));
  });

  it('shows nothing of another unit', async () => {
    const unitId = await house.unit({ code: 'malmo', minAge: 15 });
    const stranger = await house.staff('receptionist', { unitId });
    expect((await dayOf(stranger)).columns).toEqual([]);
  });

  it('shows a no-show beside the time it left free, to those who may see it and to nobody else', async () => {
    const eva = await clinic.client('spiralen');
    const { id, version } = await clinic.booking(eva.id, '09:00');
    await house.at(at('09:20'));
    expect((await reception.post(`/bookings/${id}/no-show`, undefined, { ifMatch: version })).status).toBe(201);
    const missed = (await itemsOf(reception, midwife.id)).filter((one) => one.id === id);
    expect(missed).toEqual([
      expect.objectContaining({ status: 'no_show', can: expect.objectContaining({ move: false }) }),
    ]);
    const colleague = await house.staff('gynaecologist');
    const then = (items: readonly Item[]) => items.filter(({ startsAt }) => startsAt === '2026-03-24T08:00:00.000Z');
    expect(then(await itemsOf(counsellor, midwife.id))).toEqual([]);
    expect(then(await itemsOf(colleague, midwife.id))).toEqual([]);
    await house.at(at('08:00'));
  });

  it('closes the unit on a red day, by its name', async () => {
    const day = await dayOf(reception, '2026-04-03');
    expect(day).toMatchObject({ holiday: 'långfredagen', opensAt: null });
    expect(day.columns.filter(({ kind }) => kind === 'staff')).toEqual([]);
  });

  it('shows an absence as its own, clipped to the day, and to others as busy', async () => {
    await house.sql(
      `INSERT INTO calendar.absence (id, unit_id, created_at, version, staff_id, starts_at, ends_at, reason) VALUES ($1, $2, now(), 1, $3, $4, $5, 'Ledig')`,
      [v7(), house.unitId, counsellor.id, at('00:00', '2026-03-25'), at('00:00', '2026-03-28')],
    );
    const [away] = await itemsOf(reception, counsellor.id, '2026-03-26');
    expect(away).toMatchObject({
      kind: 'absence',
      startsAt: '2026-03-25T23:00:00.000Z',
      endsAt: '2026-03-26T23:00:00.000Z',
    });
    expect(JSON.stringify(away)).not.toContain('Ledig');
    expect(await itemsOf(midwife, counsellor.id, '2026-03-26')).toEqual([expect.objectContaining({ kind: 'busy' })]);
  });

  it.each(['', '2026-02-30', '24/3', '2026-03-24T10:00', '0001-01-01', '9999-12-31'])(
    'refuses the date "%s"',
    async (date) => {
      const { status, body } = await reception.get(`/day?date=${date}`);
      expect([status, body.code]).toEqual([400, 'request.invalid']);
    },
  );
});
