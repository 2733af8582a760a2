import type { CivilDate } from '#kernel';
import { addDays } from './civil-days.js';

/** Vårtermin and hösttermin. No statute defines them for social care (law 2.12). */
export type TermKind = 'VT' | 'HT';

/** Half a working year, at whose end goals are evaluated; terms follow each other without gap or overlap (model I11). */
export interface Term {
  readonly id: string;
  readonly kind: TermKind;
  readonly year: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** From this day the goals of the term are to be reviewed. */
  readonly reviewFrom: CivilDate;
}

/** When a unit's terms begin, as `MM-DD`, and how many weeks before the end the reviews open. */
export interface TermPlan {
  readonly springFrom: string;
  readonly autumnFrom: string;
  readonly reviewWeeks: number;
}

/** The default of law 2.12; a unit that follows its schools sets other days. */
export const TERM_PLAN: TermPlan = { springFrom: '01-01', autumnFrom: '07-01', reviewWeeks: 8 };

const TERM_ID = /^(\d{4})-(VT|HT)$/;

/** The term a date falls in. Before its year's spring term has begun, that is the autumn term of the year before. */
export function termOf(date: CivilDate, plan: TermPlan = TERM_PLAN): Term {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  if (day >= plan.autumnFrom) return term(year, 'HT', plan);
  return day >= plan.springFrom ? term(year, 'VT', plan) : term(year - 1, 'HT', plan);
}

/** The term that begins the day after this one ends. */
export function nextTerm(current: Term, plan: TermPlan = TERM_PLAN): Term {
  return current.kind === 'VT' ? term(current.year, 'HT', plan) : term(current.year + 1, 'VT', plan);
}

/** The term of an id such as `2026-VT`, or undefined for what is not one. */
export function termById(id: string, plan: TermPlan = TERM_PLAN): Term | undefined {
  const parts = TERM_ID.exec(id);
  return parts === null ? undefined : term(Number(parts[1]), parts[2] as TermKind, plan);
}

/** Every term that has a day from one date to another, in order. */
export function termsBetween(from: CivilDate, to: CivilDate, plan: TermPlan = TERM_PLAN): readonly Term[] {
  const terms: Term[] = [];
  for (let one = termOf(from, plan); one.from <= to; one = nextTerm(one, plan)) terms.push(one);
  return terms;
}

function term(year: number, kind: TermKind, plan: TermPlan): Term {
  const [from, next] =
    kind === 'VT'
      ? [`${year}-${plan.springFrom}`, `${year}-${plan.autumnFrom}`]
      : [`${year}-${plan.autumnFrom}`, `${year + 1}-${plan.springFrom}`];
  const reviewFrom = addDays(next, -7 * plan.reviewWeeks);
  return { id: `${year}-${kind}`, kind, year, from, to: addDays(next, -1), reviewFrom };
}
