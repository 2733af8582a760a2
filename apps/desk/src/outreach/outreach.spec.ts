import { addDays, today } from '../format.js';
import { tonightOf, type Shift } from './outreach.js';

const shift = (id: string, status: Shift['status'], serviceDate = today(), crew = ['me']) =>
  ({ id, status, serviceDate, staff: crew.map((one) => ({ id: one, name: one })) }) as Shift;

describe('tonight', () => {
  it('is the night that is out, also when it began yesterday', () => {
    const yesterday = shift('a', 'ongoing', addDays(today(), -1));
    expect(tonightOf([yesterday, shift('b', 'planned')], 'me')?.id).toBe('a');
  });

  it('is the next to start, and one’s own before others’', () => {
    expect(tonightOf([shift('a', 'held'), shift('b', 'planned')], 'me')?.id).toBe('b');
    expect(tonightOf([shift('a', 'planned', today(), ['you']), shift('b', 'held')], 'me')?.id).toBe('b');
    expect(tonightOf([shift('a', 'planned', today(), ['you'])], 'me')?.id).toBe('a');
  });

  it('is nothing when yesterday’s is over and none is planned', () => {
    expect(tonightOf([shift('a', 'held', addDays(today(), -1)), shift('b', 'cancelled')], 'me')).toBeUndefined();
  });
});
