import { fitting, type Waiting } from './fitting.js';

const at = (time: string, day = '31'): Date => new Date(`2026-03-${day}T${time}:00+02:00`);
const slot = (time: string, clinicianId = 'midwife', day = '31') => ({
  ...{ clinicianId, roomId: 'room 1' },
  startsAt: at(time, day),
  endsAt: new Date(at(time, day).getTime() + 30 * 60_000),
});
const wish = (more: Partial<Waiting> = {}): Waiting => ({
  ...{ startsAt: at('15:00'), wantedClinicianId: null, partOfDay: null, notBefore: null, busy: [] },
  ...more,
});
const slots = [slot('09:00', 'midwife', '30'), slot('09:00'), slot('11:30', 'physician'), slot('14:30'), slot('15:00')];
const starts = (waiting: Waiting): string[] =>
  fitting(waiting, slots).map(({ startsAt }) => startsAt.toISOString().slice(5, 16));

describe('a free time fits somebody who waits', () => {
  it('when it is before the one she has; the first three are shown', () => {
    expect(starts(wish())).toEqual(['03-30T07:00', '03-31T07:00', '03-31T09:30']);
    expect(starts(wish({ startsAt: at('09:00') }))).toEqual(['03-30T07:00']);
    expect(starts(wish({ startsAt: at('09:00', '30') }))).toEqual([]);
  });

  it('with the one she wants to see, in the part of the day and from the day she said', () => {
    expect(starts(wish({ wantedClinicianId: 'physician' }))).toEqual(['03-31T09:30']);
    expect(starts(wish({ partOfDay: 'afternoon' }))).toEqual(['03-31T12:30']);
    expect(starts(wish({ notBefore: '2026-03-31', partOfDay: 'morning' }))).toEqual(['03-31T07:00', '03-31T09:30']);
  });

  it('not while she is somewhere else; touching is no hindrance', () => {
    const busy = [{ startsAt: at('09:30'), endsAt: at('11:45') }];
    expect(starts(wish({ busy, notBefore: '2026-03-31' }))).toEqual(['03-31T07:00', '03-31T12:30']);
  });
});
