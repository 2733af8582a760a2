import { Staff } from './staff.entity.js';

const employed = (more = {}) => Staff.employ('unit', 'anna', { name: 'Anna', employedFrom: '2026-01-01', ...more });
const broken = (code: string) => expect.objectContaining({ code });

describe('a member of staff', () => {
  it('is employed from her first day through her last', () => {
    const staff = employed({ employedUntil: '2026-06-30' });
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => staff.employedOn(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('cannot leave before she came', () => {
    expect(() => employed({ employedUntil: '2025-12-31' })).toThrow(broken('staff.employment-ends-before-it-begins'));
  });

  it('counsels with a qualification only (P12), and treats with a licence only', () => {
    expect(() => employed().mayHold('counsellor')).toThrow(broken('staff.qualification-missing'));
    expect(() => employed().mayHold('kast_counsellor')).toThrow(broken('staff.qualification-missing'));
    expect(() => employed({ qualification: 'barnmorska' }).mayHold('midwife')).toThrow(broken('staff.licence-missing'));
    expect(() => employed({ qualification: 'socionom' }).mayHold('counsellor')).not.toThrow();
    expect(() => employed({ licenceNo: '000000' }).mayHold('physician')).not.toThrow();
    expect(() => employed().mayHold('receptionist')).not.toThrow();
  });

  it('keeps what her roles ask for', () => {
    const staff = employed({ qualification: 'socionom' });
    expect(() => staff.correct({ qualification: null }, ['counsellor'])).toThrow(broken('staff.qualification-missing'));
    expect(() => staff.correct({ name: null as never }, [])).toThrow(broken('request.invalid'));
    staff.correct({ name: 'Anna L', capacity: undefined }, []);
    expect(staff.name).toBe('Anna L');
  });
});
