import { House } from '../house.js';
import { at, type Booked, type Clinic, openClinic } from '../clinic.js';

describe('a booking that is asked for', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open();
    clinic = await openClinic(house);
  });
  afterAll(() => house.close());

  it('S17 by a man is refused for gynaecology with what is open to him; a clinician may decide otherwise', async () => {
    const gyn = { serviceKind: 'gynaecological_examination', clinicianId: clinic.gynaecologist.id };
    const man = await clinic.patient({
      gender: 'man',
      identity: { type: 'personnummer', value: '640823-3234' },
    });
    const refused = await clinic.book(man, '10:00', gyn);
    expect([refused.status, refused.body.code]).toEqual([422, 'booking.not-eligible']);
    expect(refused.body.eligible).toEqual(['physician_consultation', 'psychiatric_consultation']);
    const asked = new URLSearchParams({ serviceKind: 'cervical_sample', clientId: man }).toString();
    expect((await clinic.reception.get(`/slots?${asked}`)).body).toEqual([]);

    const transMan = await clinic.patient({ gender: 'trans_man' });
    const override = { eligibilityOverride: { reason: 'Behöver cellprov' } };
    const wish = { ...gyn, serviceKind: 'cervical_sample', clinicianId: clinic.midwife.id, ...override };
    const byDesk = await clinic.book(transMan, '10:00', wish);
    expect([byDesk.status, byDesk.body.code]).toEqual([403, 'not-allowed']);
    const byMidwife = await clinic.midwife.post<Booked>('/bookings', {
      ...wish,
      clientId: transMan,
      startsAt: at('10:00'),
    });
    expect(byMidwife.status).toBe(201);
    const [kept] = await house.sql<{ reason: Buffer }>('SELECT reason FROM spiralen.eligibility_override');
    expect(kept?.reason.toString('latin1')).not.toContain('cellprov');

    // Neither choice depends on the digit of an identity number: a woman with the same one is received.
    const woman = await clinic.patient({
      gender: 'woman',
      identity: { type: 'personnummer', value: '640823-3234' },
    });
    expect((await clinic.book(woman, '10:00', gyn)).status).toBe(201);
  });

  it('lies within published hours that give the service, not in the past, in a room of the clinic', async () => {
    const mia = await clinic.patient();
    const asked = async (time: string, more = {}) => {
      const { status, body } = await clinic.book(mia, time, more);
      return [status, body.code];
    };
    expect(await asked('08:45')).toEqual([422, 'booking.outside-clinic-hours']);
    expect(await asked('15:45')).toEqual([422, 'booking.outside-clinic-hours']);
    expect(await asked('11:00', { serviceKind: 'pregnancy_test' })).toEqual([422, 'booking.outside-clinic-hours']);
    expect(await asked('11:00', { serviceKind: 'counselling' })).toEqual([422, 'service.not-given-here']);
    expect(await asked('11:00', { startsAt: '2026-03-30T09:00:00Z' })).toEqual([422, 'booking.in-the-past']);
    expect(await asked('11:00', { startsAt: '2026-03-31T11:00:00' })).toEqual([400, 'request.invalid']);
    expect(await asked('11:00', { roomId: crypto.randomUUID() })).toEqual([422, 'room.not-usable']);
    expect(await asked('11:00', { clientId: crypto.randomUUID() })).toEqual([404, 'not-found']);
    expect(await house.sql('SELECT FROM spiralen.booking WHERE client_id = $1', [mia])).toEqual([]);
  });

  it('that is taken answers with three free times and nothing about who has it', async () => {
    const [one, other] = [await clinic.patient({ displayName: 'Hemlig Gran' }), await clinic.patient()];
    const first = await clinic.book(one, '14:00');
    const second = await clinic.book(other, '14:15');
    expect([second.status, second.body.code]).toEqual([409, 'calendar.conflict']);
    expect(second.body.alternatives).toHaveLength(3);
    expect(second.text).not.toMatch(new RegExp(`Hemlig|${one}|${first.body.id}`));
    const [offered] = second.body.alternatives ?? [];
    const third = await clinic.book(other, null, { ...offered, endsAt: undefined });
    expect([third.status, third.body.startsAt]).toEqual([201, offered?.startsAt]);
  });
});
