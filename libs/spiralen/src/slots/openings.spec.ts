import { type Hours, isFree, type Openings, roomFor, slotsIn } from './openings.js';

const at = (time: string): Date => new Date(`2026-03-31T${time}:00Z`);
const taken = (resourceId: string, from: string, to: string) => ({ resourceId, startsAt: at(from), endsAt: at(to) });
const hours = (more: Partial<Hours> = {}): Hours => ({
  ...{ clinicianId: 'midwife', roomId: 'room 1', startsAt: at('10:00'), endsAt: at('11:00') },
  ...{ durationMinutes: 30, minutesBefore: 0, minutesAfter: 0, roomIds: [] },
  ...more,
});
const clinic = (more: Partial<Openings> = {}): Openings => ({
  ...{ hours: [hours()], rooms: ['room 1', 'room 2'], taken: [] },
  ...more,
});
const starts = (openings: Openings, clientId?: string): string[] =>
  slotsIn(openings, clientId).map(({ startsAt }) => startsAt.toISOString().slice(11, 16));

describe('the times a service can be given', () => {
  it('begin every quarter of an hour within the published hours', () => {
    expect(starts(clinic())).toEqual(['10:00', '10:15', '10:30']);
  });

  it('leave out what the clinician has, and touch it without colliding', () => {
    expect(starts(clinic({ taken: [taken('midwife', '10:00', '10:30')] }))).toEqual(['10:30']);
  });

  it('leave out what the client has herself, only where she is named', () => {
    const openings = clinic({ taken: [taken('anna', '10:15', '10:20')] });
    expect(starts(openings)).toHaveLength(3);
    expect(starts(openings, 'anna')).toEqual(['10:30']);
  });

  it('take another room when the usual one is taken, and are gone when every room is', () => {
    const one = clinic({ taken: [taken('room 1', '10:00', '11:00')] });
    expect(slotsIn(one).map(({ roomId }) => roomId)).toEqual(['room 2', 'room 2', 'room 2']);
    expect(starts(clinic({ taken: [...one.taken, taken('room 2', '10:00', '10:30')] }))).toEqual(['10:30']);
  });

  it('never use a room that is not the clinic’s', () => {
    const time = { startsAt: at('10:00'), endsAt: at('10:30') };
    expect(roomFor(clinic({ rooms: ['room 2'] }), hours(), time)).toBe('room 2');
    expect(roomFor(clinic({ rooms: [] }), hours(), time)).toBeUndefined();
    expect(isFree(clinic(), 'room 1', time)).toBe(true);
  });

  it('never use a room the service does not fit in, also where it is the usual one', () => {
    const chair = clinic({ hours: [hours({ roomIds: ['room 2'] })] });
    expect(slotsIn(chair).map(({ roomId }) => roomId)).toEqual(['room 2', 'room 2', 'room 2']);
    expect(slotsIn({ ...chair, rooms: ['room 1'] })).toEqual([]);
  });

  it('keep the buffers clear of what clinician and room have, and may touch it', () => {
    const cleaned = (from: string, to: string) =>
      starts(clinic({ hours: [hours({ minutesBefore: 5, minutesAfter: 10 })], taken: [taken('midwife', from, to)] }));
    // Half past ten to forty, so that what begins at ten is clean at forty and what ends at eleven is prepared from 10:25.
    expect(cleaned('10:40', '10:50')).toEqual(['10:00']);
    expect(cleaned('10:39', '10:50')).toEqual([]);
    expect(cleaned('10:00', '10:25')).toEqual(['10:30']);
    expect(cleaned('10:00', '10:26')).toEqual([]);
    const rooms = { rooms: ['room 1'], taken: [taken('room 1', '10:39', '10:50')] };
    expect(starts(clinic({ ...rooms, hours: [hours({ minutesAfter: 10 })] }))).toEqual([]);
  });

  it('let a buffer reach outside the hours, and ask nothing of the client', () => {
    const buffered = clinic({
      hours: [hours({ minutesBefore: 15, minutesAfter: 15 })],
      taken: [taken('anna', '09:00', '10:00')],
    });
    expect(starts(buffered, 'anna')).toEqual(['10:00', '10:15', '10:30']);
  });
});
