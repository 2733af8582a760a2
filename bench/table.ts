import { cpus } from 'node:os';
import type { Run } from './measure.js';

/** One line of the table: the same work, in plain SQL and through the house, round by round. */
export interface Compared {
  readonly work: string;
  readonly sql: readonly Run[];
  readonly house: readonly Run[];
  /** What speed.md asks for, in words. */
  readonly goal: string;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const spread = (runs: readonly Run[]): string => {
  const all = runs.map(({ perSecond }) => perSecond);
  return `${Math.round(median(all))} (${Math.round(Math.min(...all))}–${Math.round(Math.max(...all))})`;
};

const one = (value: number): string => value.toFixed(1);

/** The results as Markdown. */
export function asTable(compared: readonly Compared[], about: readonly string[]): string {
  const lines = compared.map(({ work, sql, house, goal }) => {
    const ratios = house.map((run, round) => run.perSecond / (sql[round]?.perSecond ?? Number.NaN));
    const failed = house.reduce((sum, run) => sum + run.failed, 0);
    const p50 = median(house.map((run) => run.p50));
    const p99 = median(house.map((run) => run.p99));
    return `| ${work} | ${spread(sql)} | ${spread(house)} | ${Math.round(median(ratios) * 100)} % | ${one(p50)} | ${one(p99)} | ${failed} | ${goal} |`;
  });
  return [
    '# Bench',
    '',
    'Plain SQL and the house in turn, in one run: requests a second as median (lowest–highest) of the rounds, both with',
    'row-level security, the signed context and the chained log row, eight connections. Figures differ between machines;',
    'ratios hold. Made by `npm run bench`.',
    '',
    ...about.map((line) => `- ${line}`),
    `- ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`,
    '',
    '| Work | plain SQL /s | house /s | house of SQL | p50 ms | p99 ms | failed | goal |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
