import { jest } from '@jest/globals';
import pg from 'pg';
import { House } from '../house.js';
import { type Body, file, tuesdays } from '../talks.js';

/** A statement by its name; plain text where it has none. */
const nameOf = (asked: unknown): string => {
  if (typeof asked === 'string') return asked;
  const { name, text } = asked as { name?: string; text?: string };
  return name ?? text ?? '';
};

describe('what a term of a counsellor’s week costs', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.at('2026-03-02T09:00:00+01:00');
  });
  afterAll(() => house.close());

  it('is one request and one statement, besides the door, the context and the log', async () => {
    const counsellor = await house.staff('counsellor');
    for (const startTime of ['09:00', '10:00', '11:00'])
      await counsellor.post(
        '/contracts',
        tuesdays(await file(counsellor), counsellor, { channel: 'phone', startTime }),
      );
    const queries = jest.spyOn(pg.Client.prototype, 'query');
    const { body } = await counsellor.get<Body>('/my-term?term=2026-VT');
    const asked = queries.mock.calls.map((given) => nameOf(given[0] as unknown));
    queries.mockRestore();
    expect(body.sessions).toHaveLength(3 * 18);
    expect(asked.filter((text) => !/^(START TRANSACTION|BEGIN|COMMIT)/.test(text))).toEqual([
      'access-who',
      'ctx-enter',
      'sessions-own-term',
      'log-append',
    ]);
  });
});
