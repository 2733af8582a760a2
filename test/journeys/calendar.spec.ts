import { House } from '../house.js';
import { at, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';

type Slot = { clinicianId: string; roomId: string; startsAt: string; endsAt: string };

describe('the calendar', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
  });
  afterAll(() => house.close());

  const free = async (serviceKind: string, more: Record<string, string> = {}): Promise<Slot[]> => {
    const asked = new URLSearchParams({ serviceKind, from: CLINIC_DAY, to: CLINIC_DAY, ...more });
    return (await clinic.reception.get<Slot[]>(`/slots?${asked.toString()}`)).body;
  };
  const times = (slots: readonly Slot[]): string[] => slots.map(({ startsAt }) => startsAt.slice(11, 16));

  it('offers no time that could not be booked: not taken, not past, not outside the hours, not away', async () => {
    const all = await free('physician_consultation');
    expect(times(all)).toEqual([
      '07:00',
      '07:15',
      '07:30',
      '07:45',
      '08:00',
      '08:15',
      '08:30',
      '08:45',
      '09:00',
      '09:15',
      '09:30',
    ]);
    const client = await clinic.patient();
    const wish = { serviceKind: 'physician_consultation', clinicianId: clinic.physician.id };
    await clinic.book(client, '10:00', wish);
    const away = await clinic.reception.post<{ id: string }>('/absences', {
      ...{ staffId: clinic.physician.id, startsAt: at('11:00'), endsAt: at('12:00'), reason: 'Läkarmöte' },
    });
    expect(away.status).toBe(201);
    expect(times(await free('physician_consultation'))).toEqual(['07:00', '07:15', '07:30', '08:30']);
    const inAbsence = await clinic.book(await clinic.patient(), '11:00', wish);
    expect([inAbsence.status, inAbsence.body.code]).toEqual([409, 'calendar.conflict']);
    expect(times(await free('physician_consultation', { partOfDay: 'afternoon' }))).toEqual([]);
    await house.at(`${CLINIC_DAY}T09:20:00+02:00`);
    expect(times(await free('physician_consultation'))).toEqual(['07:30', '08:30']);
    await house.at(`${CLINIC_DAY}T07:00:00+02:00`);
    // She is at the physician's herself at ten.
    const hers = await free('sti_test', { clientId: client, clinicianId: clinic.midwife.id });
    expect(times(hers)).not.toContain('08:00');
  });

  it('finds another room when the usual one is taken, and no time when every room is', async () => {
    const [one, other, third] = [await clinic.patient(), await clinic.patient(), await clinic.patient()];
    const first = await clinic.book(one, '13:00', { roomId: clinic.rooms[0] });
    expect(first.body.roomId).toBe(clinic.rooms[0]);
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const inFirst = await clinic.book(other, '13:00', { ...gyn, roomId: clinic.rooms[0] });
    expect([inFirst.status, inFirst.body.code]).toEqual([409, 'calendar.conflict']);
    const second = await clinic.book(other, '13:00', gyn);
    expect(second.body.roomId).toBe(clinic.rooms[1]);
    const extra = await house.staff('midwife');
    // The first room is the midwife's then: it is shared by who says so, and each booking gets a room of its own.
    const alone = await clinic.publish(extra.id);
    expect([alone.status, alone.body]).toMatchObject([
      409,
      {
        code: 'clinic-session.room-taken',
        collisions: [clinic.midwife, clinic.physician].map(({ person }) => ({
          resource: 'room',
          otherName: person.name,
        })),
      },
    ]);
    expect((await clinic.publish(extra.id, { shareRoom: true })).status).toBe(201);
    const nowhere = await clinic.book(third, '13:00', { clinicianId: extra.id });
    expect([nowhere.status, nowhere.body.code]).toEqual([409, 'calendar.conflict']);
    expect(nowhere.body.conflicts).toMatchObject([{ resource: 'room' }]);
  });

  it('holds an absence without pushing anybody out, and lets nobody in where one leaves', async () => {
    const client = await clinic.patient();
    const booked = await clinic.book(client, '14:30');
    const absence = {
      ...{ staffId: clinic.midwife.id, startsAt: at('14:00'), endsAt: at('16:00'), reason: 'Utbildning' },
    };
    const refused = await clinic.reception.post('/absences', absence);
    expect([refused.status, refused.body.code]).toEqual([409, 'absence.appointments-affected']);
    expect(refused.body.conflicts).toMatchObject([
      { startsAt: at('14:30'), kind: 'booking', sourceId: booked.body.id },
    ]);
    expect(refused.text).not.toContain(client);
    expect(await house.sql(`SELECT FROM calendar.absence WHERE reason = 'Utbildning'`)).toEqual([]);

    const written = await clinic.reception.post<{ id: string }>('/absences', { ...absence, acceptAffected: true });
    expect(written.status).toBe(201);
    const affected = async () => (await clinic.reception.get<{ id: string }[]>('/absences/affected')).body;
    expect((await affected()).map(({ id }) => id)).toEqual([booked.body.id]);
    const tasks = await clinic.reception.list('/tasks');
    expect(tasks.body).toMatchObject([
      { kind: 'affected_appointment', status: 'open', reference: { type: 'booking', id: booked.body.id } },
    ]);
    const sti = async () => times(await free('sti_test', { clinicianId: clinic.midwife.id }));
    expect((await sti()).at(-1)).toBe('11:30');
    await clinic.reception.post(`/bookings/${booked.body.id}/cancellation`, { by: 'unit' }, { ifMatch: 1 });
    expect((await sti()).at(-1)).toBe('11:30');
    expect(await affected()).toEqual([]);
    const inGap = await clinic.book(client, '14:30');
    expect([inGap.status, inGap.body.code]).toEqual([409, 'calendar.conflict']);

    const back = await clinic.reception.delete(`/absences/${written.body.id}`, { ifMatch: 1 });
    expect(back.status).toBe(200);
    expect((await clinic.book(client, '14:30')).status).toBe(201);
  });

  it('lets everybody write her own absence and only who plans the days write another’s', async () => {
    const span = { startsAt: at('08:00'), endsAt: at('09:00'), reason: 'Tandläkare' };
    const counsellor = await house.staff('counsellor');
    const own = await counsellor.post('/absences', { ...span, staffId: counsellor.id });
    expect(own.status).toBe(201);
    // The dentist takes longer: absences may overlap, they push nobody out.
    const longer = await counsellor.post('/absences', { ...span, staffId: counsellor.id, endsAt: at('09:30') });
    expect(longer.status).toBe(201);
    const another = await counsellor.post('/absences', { ...span, staffId: clinic.midwife.id });
    expect(another.status).toBe(403);
    const closed = await counsellor.post('/absences', { ...span, roomId: clinic.rooms[0] });
    expect(closed.status).toBe(403);
    const seen = await clinic.midwife.list<{ staffId: string; reason: string | null }>('/absences', {
      staffId: counsellor.id,
    });
    expect(seen.body).toMatchObject(Array(2).fill({ staffId: counsellor.id, reason: null }));
    const both = await clinic.reception.post('/absences', { ...span, staffId: counsellor.id, roomId: clinic.rooms[0] });
    expect(both.status).toBe(400);
    const backwards = await counsellor.post('/absences', { ...span, staffId: counsellor.id, endsAt: span.startsAt });
    expect([backwards.status, backwards.body.code]).toEqual([422, 'absence.ends-before-it-begins']);
  });

  it('S08 lets the talking side book somebody who is at the clinic, and shows a room only as busy', async () => {
    const patient = await clinic.patient({ displayName: 'Dold Björk' });
    const visit = await clinic.book(patient, '09:00', { roomId: clinic.rooms[0] });
    const counsellor = await house.staff('counsellor');
    const file = await counsellor.post<{ id: string }>('/clients', { compartment: 'counselling', pathway: 'unknown' });
    const session = {
      ...{ clientId: file.body.id, serviceKind: 'counselling', counsellorId: counsellor.id, date: CLINIC_DAY },
      ...{ startTime: '09:15', durationMinutes: 60, channel: 'in_person' },
    };
    const inSameRoom = await counsellor.post('/sessions', { ...session, roomId: clinic.rooms[0] });
    expect([inSameRoom.status, inSameRoom.body.code]).toEqual([409, 'calendar.conflict']);
    expect(inSameRoom.body.conflicts).toMatchObject([{ resource: 'room', name: 'Rum 1' }]);
    expect(inSameRoom.text).not.toMatch(new RegExp(`Björk|${patient}|${visit.body.id}|sti_test`));
    const elsewhere = await counsellor.post('/sessions', { ...session, roomId: clinic.rooms[1] });
    expect([elsewhere.status, elsewhere.text.includes('conflict')]).toEqual([201, false]);
  });

  it('publishes clinic hours only for who gives the service, once at a time, and withdraws them', async () => {
    const extra = await house.staff('midwife');
    const refused = await clinic.publish(extra.id, { serviceKinds: ['psychiatric_consultation'] });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'clinic-session.not-her-service' }]);
    const evening = { date: '2026-04-01', startTime: '09:00', endTime: '12:00' };
    const published = await clinic.publish(extra.id, evening);
    expect(published.body).toMatchObject({
      date: '2026-04-01',
      startTime: '09:00',
      booked: 0,
      can: { withdraw: true },
    });
    const twice = await clinic.publish(extra.id, { ...evening, startTime: '11:00', endTime: '14:00' });
    expect([twice.status, twice.body]).toMatchObject([409, { code: 'clinic-session.overlaps' }]);
    const backwards = await clinic.publish(extra.id, { ...evening, startTime: '15:00', endTime: '14:00' });
    expect([backwards.status, backwards.body]).toMatchObject([422, { code: 'clinic-session.ends-before-it-begins' }]);
    const gone = await clinic.reception.post(`/clinic-sessions/${published.body.id}/withdrawal`, undefined, {
      ifMatch: 1,
    });
    expect(gone.body).toMatchObject({ can: { withdraw: false } });
    const late = await clinic.book(await clinic.patient(), null, {
      ...{ clinicianId: extra.id, startsAt: at('09:00', '2026-04-01') },
    });
    expect([late.status, late.body.code]).toEqual([422, 'booking.outside-clinic-hours']);
  });

  it('has rooms, a week of opening hours, terms and red days that everybody reads and the administrator keeps', async () => {
    const admin = await house.staff('administrator');
    const days = [
      { weekday: 1, opensAt: '08:30', closesAt: '17:00' },
      { weekday: 2, opensAt: '08:30', closesAt: '20:00' },
    ];
    expect((await clinic.reception.put('/opening-hours', { days })).status).toBe(403);
    expect((await admin.put('/opening-hours', { days })).body).toMatchObject(days);
    const fewer = await admin.put('/opening-hours', { days: days.slice(1) });
    expect(fewer.body).toMatchObject([{ weekday: 2, opensAt: '08:30', closesAt: '20:00', version: 2 }]);
    const twice = await admin.put('/opening-hours', { days: [...days, ...days] });
    expect([twice.status, twice.body.code]).toEqual([422, 'opening-hours.weekday-twice']);

    const rooms = await clinic.midwife.list<{ id: string; name: string; version: number }>('/rooms');
    expect(rooms.body.map(({ name }) => name)).toEqual(['Rum 1', 'Rum 2']);
    const same = await admin.post('/rooms', { name: 'Rum 1', usableBy: ['kast'] });
    expect([same.status, same.body.code]).toEqual([409, 'room.name-taken']);
    const renamed = await admin.patch(`/rooms/${rooms.body[1]?.id}`, { name: 'Rum 10', site: null }, { ifMatch: 1 });
    expect(renamed.body).toMatchObject({ name: 'Rum 10', version: 2 });

    const terms = await clinic.reception.list<{ id: string }>('/terms');
    expect(terms.body.map(({ id }) => id)).toEqual(expect.arrayContaining(['2026-VT', '2026-HT']));
    const holidays = await clinic.reception.get<{ date: string }[]>('/public-holidays?year=2026');
    expect(holidays.body.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-04-03', '2026-06-19']));
    expect((await clinic.reception.get('/public-holidays?year=nu')).status).toBe(400);
  });

  it('shows what the clinic gives, by whom, where, and whether it is open to somebody', async () => {
    const man = await clinic.patient({ gender: 'man' });
    const all = await clinic.reception.list<{ code: string; clinicians: { id: string }[]; fits?: boolean }>(
      '/services',
      { clientId: man },
      { range: [0, 49] },
    );
    const by = new Map(all.body.map((one) => [one.code, one]));
    expect(by.size).toBe(10);
    expect(by.get('physician_consultation')).toMatchObject({ fits: true, clinicians: [{ id: clinic.physician.id }] });
    expect(by.get('sti_test')).toMatchObject({ fits: false });
  });
});
