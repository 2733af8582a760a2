import { type Deed, type Row, type Step, type Subject } from './deeds.js';
import { deedOf } from './choosing.js';
import { type SeriesModel } from './model.js';

const byWeek = (one: Row, other: Row): number => one.planned.localeCompare(other.planned);
const line = ({ week, planned, at, who, status, ground, decided, moved }: Row) =>
  [week, planned, at, who ?? '–', status, ground ?? '', decided ? 'let go' : '', moved ? 'moved' : ''].join(' ');

/** A row as one line; rows are never changed, so that it is written once. */
const LINES = new WeakMap<Row, string>();
const told = (row: Row): string => {
  const known = LINES.get(row) ?? line(row);
  LINES.set(row, known);
  return known;
};

/** Does every step to both, and compares after each: the same weeks, each once, in the same rows. How many were done. */
export async function follow(model: SeriesModel, subject: Subject, steps: readonly Step[]): Promise<number> {
  const done: string[] = [];
  await same(model, subject, 'opening');
  for (const step of steps) {
    const deed = deedOf(model, step);
    if (deed === undefined) continue;
    done.push(JSON.stringify(deed));
    const before = new Map([...model.rows.values()].map((row) => [row.week, row]));
    const where = `${done.length}. ${JSON.stringify(deed)} on ${model.today}, laid out to ${model.laidOutTo}`;
    const [expected, was] = [model.do(deed), await subject.do(deed)];
    if (expected !== was)
      throw new Error(
        `${where}: ${was ? 'done' : 'refused'} ${subject.said ?? ''}, but the model says otherwise\nafter ${done.join('\n')}`,
      );
    await same(model, subject, where);
    unnamed(before, model, deed);
  }
  return done.length;
}

async function same(model: SeriesModel, subject: Subject, where: string): Promise<void> {
  const expected = [...model.rows.values()].toSorted(byWeek);
  const rows = [...(await subject.rows())].toSorted(byWeek);
  const [wanted, had] = [expected.map(told), rows.map(told)];
  if (wanted.join() !== had.join()) throw new Error(`${where}:\n${odd(wanted, had).join('\n')}`);
  expected.forEach((row, index) => {
    const { id, week } = rows[index] as Row;
    if (row.id !== undefined && row.id !== id) throw new Error(`${where}: the session of ${week} is another row`);
    row.id = id;
  });
}

const odd = (wanted: readonly string[], had: readonly string[]): string[] => [
  ...had.filter((one) => !wanted.includes(one)),
  ...wanted.filter((one) => !had.includes(one)).map((one) => `not ${one}`),
];

const OF_ALL: readonly Deed['kind'][] = ['end', 'reassign', 'vacancy'];

/** What has happened stays, whatever is done to the contract; what names one week touches that one alone. */
function unnamed(before: ReadonlyMap<string, Row>, model: SeriesModel, deed: Deed): void {
  if (OF_ALL.includes(deed.kind)) return;
  for (const [week, row] of before) {
    const now = model.rows.get(week);
    const named = 'week' in deed ? deed.week === week : !hasHappened(row);
    if (!named && now !== row && (now === undefined || told(now) !== told(row)))
      throw new Error(`${JSON.stringify(deed)} touched ${week}`);
  }
}

const hasHappened = ({ status, moved, decided }: Row): boolean =>
  moved || decided || (status !== 'planned' && !status.endsWith('skipped'));
