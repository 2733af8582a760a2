import fc from 'fast-check';

/** One session as the model, the pure core and the real house all tell it. */
export interface Row {
  id: string | undefined;
  readonly week: string;
  readonly planned: string;
  /** Local day and time where it stands now. */
  readonly at: string;
  readonly who: string | null;
  readonly status: string;
  readonly ground: string | null;
  readonly decided: boolean;
  readonly moved: boolean;
}

/** Something that is done to a contract or to one of its weeks. */
export type Deed =
  | { readonly kind: 'slot-change'; readonly from: string; readonly weekday: number; readonly time: string }
  | { readonly kind: 'pause'; readonly from: string; readonly until: string | null }
  | { readonly kind: 'resume' | 'extend' }
  | { readonly kind: 'end'; readonly on: string }
  | { readonly kind: 'reopen'; readonly from: string | undefined }
  | { readonly kind: 'reassign'; readonly who: string; readonly from: string }
  | { readonly kind: 'vacancy'; readonly from: string }
  | { readonly kind: 'move'; readonly week: string; readonly date: string; readonly time: string }
  | { readonly kind: 'record'; readonly week: string; readonly outcome: string; readonly by: string }
  | { readonly kind: 'mark' | 'arrive' | 'reinstate' | 'let-go'; readonly week: string }
  | { readonly kind: 'days'; readonly to: string }
  | { readonly kind: 'absence'; readonly who: string; readonly from: string; readonly until: string }
  | { readonly kind: 'take'; readonly who: string; readonly date: string };

/** What a generated step says before the model has told which day or week it falls on. */
export interface Step {
  readonly kind: Deed['kind'];
  readonly days: number;
  readonly more: number;
  readonly pick: number;
}

const OFTEN: readonly Deed['kind'][] = [
  'slot-change',
  'pause',
  'resume',
  'move',
  'record',
  'days',
  'extend',
  'reinstate',
];
const SELDOM: readonly Deed['kind'][] = [
  'end',
  'reopen',
  'reopen',
  'reassign',
  'vacancy',
  'mark',
  'arrive',
  'let-go',
  'absence',
  'take',
];

/** Steps of every kind; the commonest of a real week are the commonest here. */
export const steps = (length: number): fc.Arbitrary<Step[]> => {
  const step = fc.record({
    kind: fc.constantFrom(...OFTEN, ...OFTEN, ...SELDOM),
    days: fc.integer({ min: -20, max: 120 }),
    more: fc.integer({ min: 0, max: 60 }),
    pick: fc.nat(10_000),
  });
  return fc.array(step, { minLength: length, maxLength: length });
};

/** What does the deeds: the pure core, or the house itself. False: refused, and nothing has changed. */
export interface Subject {
  readonly said?: string;
  do(deed: Deed): boolean | Promise<boolean>;
  rows(): readonly Row[] | Promise<readonly Row[]>;
}

/** The agreement both begin with: Tuesdays at 14:00 from the first week of March. */
export const BEGINS = { today: '2026-03-02', firstOn: '2026-03-03', weekday: 2, time: '14:00' } as const;
