/** How large each made-up unit is, at scale one. */
export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly countyCode: string;
  readonly minAge: number | null;
  readonly clients: {
    readonly counselling: number;
    readonly kast: number;
    readonly spiralen: number;
    readonly outreach: number;
  };
  /** People the outreach crew met in a year, with a file or without. */
  readonly contacts: number;
}

/** E01–E04: three cities, three ages. */
export const UNIT_PLANS: readonly UnitPlan[] = [
  {
    code: 'stockholm',
    name: 'Demoenheten Stockholm',
    city: 'Stockholm',
    countyCode: '01',
    minAge: 18,
    clients: { counselling: 250, kast: 36, spiralen: 760, outreach: 220 },
    contacts: 1000,
  },
  {
    code: 'malmo',
    name: 'Demoenheten Malmö',
    city: 'Malmö',
    countyCode: '12',
    minAge: 15,
    clients: { counselling: 95, kast: 15, spiralen: 140, outreach: 80 },
    contacts: 320,
  },
  {
    code: 'goteborg',
    name: 'Demoenheten Göteborg',
    city: 'Göteborg',
    countyCode: '14',
    minAge: null,
    clients: { counselling: 55, kast: 9, spiralen: 0, outreach: 50 },
    contacts: 180,
  },
];

/** A number of the plan at another scale; what there is at all there is some of. */
export const scaled = (count: number, scale: number): number =>
  count === 0 ? 0 : Math.max(2, Math.round(count * scale));
