import { isFree, type Openings, roomFor, slotsIn } from './openings.js';

const at = (time: string): Date => new Date(`2026-03-31T${time}:00Z`);
const taken = (resourceId: string, from: string, to: string) => ({ resourceId, startsAt: at(from), endsAt: at(to) });
const clinic = (more: Partial<Openings> = {}): Openings => ({
  durationMinutes: 30,
  hours: [{ clinicianId: 'midwife', roomId: 'room 1', startsAt: at('10:00'), endsAt: at('11:00') }],
  rooms: ['room 1', 'room 2'],
  taken: [],
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
    expect(roomFor(clinic({ rooms: ['room 2'] }), time, 'room 1')).toBe('room 2');
    expect(roomFor(clinic({ rooms: [] }), time, 'room 1')).toBeUndefined();
    expect(isFree(clinic(), 'room 1', time)).toBe(true);
  });
});
