import type { Answer } from '../caller.js';
import { type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';

interface Copy {
  readonly count: number;
  readonly hours: readonly Record<string, unknown>[];
  readonly skipped: readonly { date: string; reason: string }[];
  readonly collisions: readonly Record<string, unknown>[];
  readonly code?: string;
}

describe('a month of clinic hours copied forward', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
    // Week 53 of 2026 and the red days around the turn of the year lie between these months.
    for (const date of ['2026-11-02', '2026-11-10', '2026-11-25', '2026-11-30'])
      expect((await clinic.publish(clinic.midwife.id, { date })).status).toBe(201);
  });
  afterAll(() => house.close());

  const copy = (body: Record<string, unknown>, path = ''): Promise<Answer<Copy>> =>
    clinic.reception.post<Copy>(`/clinic-sessions/copy${path}`, body);
  const preview = (body: Record<string, unknown>) => copy(body, '/preview');
  const standing = async (month: string): Promise<string[]> => {
    const days = { from: `${month}-01`, to: `${month}-28` };
    const { body } = await clinic.reception.list<{ date: string; clinicianId: string }>('/clinic-sessions', days);
    return body.map(({ date }) => date);
  };

  it('is shown before it is saved, keeps weekday and time around, and names what it leaves out', async () => {
    const asked = { fromMonth: '2026-11', toMonth: '2026-12' };
    const away = { startsAt: '2026-12-08T11:00:00+01:00', endsAt: '2026-12-08T18:00:00+01:00', reason: 'Utbildning' };
    const absent = await clinic.midwife.post('/absences', { staffId: clinic.midwife.id, ...away });
    expect(absent.status).toBe(201);
    const shown = await preview(asked);
    expect([shown.status, shown.body.count]).toEqual([200, 2]);
    expect(shown.body.hours).toMatchObject([
      { date: '2026-12-07', startTime: '09:00', endTime: '16:00', roomName: 'Rum 1' },
      { date: '2026-12-23' },
    ]);
    expect(shown.body.skipped).toMatchObject([
      { date: '2026-12-08', reason: 'absence' },
      { date: '2026-11-30', reason: 'no_such_day' },
    ]);
    expect(await standing('2026-12')).toEqual([]);
    const saved = await copy(asked);
    expect([saved.status, saved.body]).toEqual([201, shown.body]);
    expect(await standing('2026-12')).toEqual(['2026-12-07', '2026-12-23']);
    const again = await copy(asked);
    expect([again.body.count, again.body.skipped.filter(({ reason }) => reason === 'standing').length]).toEqual([0, 2]);
  });

  it('skips red days, and goes past week 53 into the new year', async () => {
    // The first Wednesday of 2027 is Twelfth Night.
    for (const date of ['2026-12-02', '2026-12-30']) await clinic.publish(clinic.gynaecologist.id, gynaecology(date));
    const { body } = await copy({ fromMonth: '2026-12', toMonth: '2027-01', clinicianId: clinic.gynaecologist.id });
    expect(body.skipped).toMatchObject([
      { date: '2027-01-06', reason: 'red_day' },
      { date: '2026-12-30', reason: 'no_such_day' },
    ]);
    const { body: all } = await preview({ fromMonth: '2026-12', toMonth: '2027-01' });
    expect(all.hours).toMatchObject([{ date: '2027-01-04' }, { date: '2027-01-27' }]);
  });

  it('keeps the wall clock from summer time to winter time, and what is booked can be found in it', async () => {
    await house.at('2026-09-30T08:00:00+02:00');
    await clinic.publish(clinic.midwife.id, { date: '2026-10-21' });
    // Wednesday 21 October is the third, Wednesday 18 November is too; the clocks changed on 25 October.
    expect((await copy({ fromMonth: '2026-10', toMonth: '2026-11' })).body.hours).toMatchObject([
      { date: '2026-11-18' },
    ]);
    const slots = await clinic.reception.get<{ startsAt: string }[]>(
      '/slots?serviceKind=sti_test&from=2026-11-18&to=2026-11-18',
    );
    expect(slots.body[0]?.startsAt).toBe('2026-11-18T08:00:00.000Z');
  });

  it('saves nothing where other hours of hers or of her room stand in the way, and names each', async () => {
    await clinic.publish(clinic.midwife.id, { date: '2027-03-01' });
    await clinic.publish(clinic.midwife.id, { date: '2027-03-02' });
    await clinic.publish(clinic.midwife.id, { date: '2027-03-03' });
    await clinic.publish(clinic.midwife.id, { date: '2027-04-06', startTime: '15:00', endTime: '18:00' });
    await clinic.publish(clinic.gynaecologist.id, {
      ...gynaecology('2027-04-07'),
      startTime: '08:00',
      endTime: '10:00',
    });
    const asked = { fromMonth: '2027-03', toMonth: '2027-04' };
    const before = await standing('2027-04');
    const refused = await copy(asked);
    expect([refused.status, refused.body.code]).toEqual([409, 'clinic-session.copy-collides']);
    const named = [
      { date: '2027-04-06', resource: 'staff', otherStartTime: '15:00', otherEndTime: '18:00' },
      { date: '2027-04-07', resource: 'room', otherName: clinic.gynaecologist.person.name, otherStartTime: '08:00' },
    ];
    expect(refused.body.collisions).toMatchObject(named);
    expect((await preview(asked)).body.collisions).toMatchObject(named);
    expect(await standing('2027-04')).toEqual(before);
  });

  it('two who copy the same month at once publish it once, and neither is refused', async () => {
    await clinic.publish(clinic.midwife.id, { date: '2027-05-11' });
    const asked = { fromMonth: '2027-05', toMonth: '2027-06' };
    const both = await Promise.all([
      copy(asked),
      copy(asked),
      clinic.midwife.post<Copy>('/clinic-sessions/copy', asked),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(both.map(({ body }) => body.count).toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
    expect(await standing('2027-06')).toEqual(['2027-06-08']);
  });

  it('goes forward only, between months that are months', async () => {
    const back = await copy({ fromMonth: '2026-11', toMonth: '2026-11' });
    expect([back.status, back.body.code]).toEqual([422, 'clinic-session.copy-backwards']);
    expect((await copy({ fromMonth: '2026-13', toMonth: CLINIC_DAY })).status).toBe(400);
    const manager = await house.staff('unit_manager');
    expect((await manager.post('/clinic-sessions/copy', { fromMonth: '2026-11', toMonth: '2026-12' })).status).toBe(
      403,
    );
  });

  const gynaecology = (date: string) => ({ date, serviceKinds: ['gynaecological_examination'] });
});
