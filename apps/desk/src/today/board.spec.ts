import { frameOf, gapsOf, quarterAt, quarterAtHeight, rowOf, rowsOf } from './board.js';
import { appointmentsOf, minuteOf, shownColumns, shownStatus, waitingOf, type Day, type DayColumn } from './day.js';

const DATE = '2026-03-24';
const at = (time: string) => `${DATE}T${time}:00+01:00`;
const booking = (id: string, from: string, to: string, more = {}) =>
  ({
    id,
    kind: 'booking',
    startsAt: at(from),
    endsAt: at(to),
    status: 'booked',
    label: 'Blå Ekorre',
    ...more,
  }) as const;
const column = (items: DayColumn['items'], more: Partial<DayColumn> = {}): DayColumn => ({
  resourceId: 'a',
  kind: 'staff',
  name: 'Anna',
  open: [{ startsAt: at('08:00'), endsAt: at('12:00') }],
  items,
  ...more,
});
const dayOf = (...columns: DayColumn[]): Day => ({
  date: DATE,
  holiday: null,
  opensAt: at('08:00'),
  closesAt: at('17:00'),
  columns,
});

describe('the board', () => {
  it('shows the hours of the unit, and longer where somebody works longer', () => {
    expect(frameOf(dayOf(column([])), [])).toEqual({ from: 480, to: 1020 });
    const late = column([booking('1', '17:30', '18:15')]);
    expect(frameOf(dayOf(late), [late])).toEqual({ from: 480, to: 1140 });
  });

  it('shows eight to five on a day when nobody works', () => {
    expect(frameOf({ ...dayOf(), opensAt: null, closesAt: null }, [])).toEqual({ from: 480, to: 1020 });
  });

  it('cuts free time at whole hours and around what is taken', () => {
    expect(gapsOf(column([booking('1', '09:30', '10:15')]), DATE)).toEqual([
      { from: 480, to: 540 },
      { from: 540, to: 570 },
      { from: 615, to: 660 },
      { from: 660, to: 720 },
    ]);
  });

  it('offers no time that has passed, and none shorter than a quarter', () => {
    expect(gapsOf(column([booking('1', '11:10', '12:00')]), DATE, 11 * 60 + 1)).toEqual([]);
    expect(gapsOf(column([]), DATE, 11 * 60 + 2)).toEqual([{ from: 665, to: 720 }]);
  });

  it('takes a time that came to nothing as free', () => {
    const missed = booking('1', '11:00', '12:00', { status: 'no_show' });
    expect(gapsOf(column([missed]), DATE, 660)).toEqual([{ from: 660, to: 720 }]);
  });

  it('takes an absence as taken time', () => {
    const away = column([{ kind: 'absence', startsAt: at('00:00'), endsAt: at('23:59') }]);
    expect(gapsOf(away, DATE)).toEqual([]);
  });

  it('places things in rows of five minutes and never lower than a quarter', () => {
    const frame = { from: 480, to: 1020 };
    expect(rowsOf(frame)).toBe(108);
    expect(rowOf({ from: 540, to: 570 }, frame)).toBe('13 / 19');
    expect(rowOf({ from: 540, to: 545 }, frame)).toBe('13 / 16');
    expect(rowOf({ from: 0, to: 1440 }, frame)).toBe('1 / 109');
  });

  it('reads the quarter under the pointer', () => {
    expect(quarterAt({ from: 540, to: 600 }, 0.6)).toBe(570);
    expect(quarterAt({ from: 545, to: 600 }, 0)).toBe(545);
    expect(quarterAtHeight(96, { from: 480, to: 1020 })).toBe(540);
  });
});

describe('the day', () => {
  it('counts minutes on the wall clock, also over midnight', () => {
    expect(minuteOf(at('13:05'), DATE)).toBe(785);
    expect(minuteOf('2026-03-24T22:30:00Z', DATE)).toBe(1410);
    expect(minuteOf('2026-03-24T23:30:00Z', DATE)).toBe(1440);
    expect(minuteOf('2026-03-23T20:00:00Z', DATE)).toBe(0);
  });

  it('lists an appointment once, though it stands with the person and with the room', () => {
    const one = booking('1', '09:00', '09:30');
    const room = column([one], { resourceId: 'r', kind: 'room', name: 'Rum 1' });
    expect(appointmentsOf(dayOf(column([one]), room))).toHaveLength(1);
    expect(shownColumns(dayOf(column([one]), room), 'room', new Set())).toEqual([room]);
    expect(shownColumns(dayOf(column([one]), room), 'room', new Set(['r']))).toEqual([]);
  });

  it('shows who waits, longest first, until they are met', () => {
    const first = booking('1', '09:00', '09:30', {
      status: 'arrived',
      arrivedAt: at('08:50'),
      waitingSince: at('08:55'),
    });
    const second = booking('2', '09:00', '09:30', { status: 'arrived', arrivedAt: at('08:52') });
    const inside = booking('3', '09:00', '09:30', { status: 'in_progress', arrivedAt: at('08:40') });
    const waiting = waitingOf(dayOf(column([first, second, inside])));
    expect(waiting.map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('shows a session whose client has come as arrived', () => {
    const session = { kind: 'session', status: 'planned', startsAt: at('09:00'), endsAt: at('10:00') } as const;
    expect(shownStatus(session)).toEqual({ kind: 'session', status: 'planned' });
    expect(shownStatus({ ...session, arrivedAt: at('08:55') })).toEqual({ kind: 'booking', status: 'arrived' });
  });
});
