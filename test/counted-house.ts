import type { Caller } from './caller.js';
import { House } from './house.js';
import { PeopleToCount } from './people-to-count.js';
import { VisitsToCount } from './visits-to-count.js';

export type Row = Record<string, string | number | null>;

/** A report as it came over the wire. */
export interface Report {
  readonly report: string;
  readonly rows: Row[];
  readonly columns: { key: string; title: string; kind: string }[];
  readonly suppressed: number;
}

/** The rows that hold these values. */
export const where = (rows: readonly Row[], wanted: Row): Row[] =>
  rows.filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value));

/** A house with people to count, and the manager who reads the reports. */
export class CountedHouse {
  private constructor(
    readonly house: House,
    readonly people: PeopleToCount,
    readonly visits: VisitsToCount,
    readonly manager: Caller,
  ) {}

  static async open(opened?: House): Promise<CountedHouse> {
    const house = opened ?? (await House.open());
    return new CountedHouse(
      house,
      new PeopleToCount(house),
      new VisitsToCount(house),
      await house.staff('unit_manager'),
    );
  }

  async count(path: string, who: Caller = this.manager): Promise<Report> {
    const { status, body, text } = await who.get<Report>(`/reports/${path}`);
    if (status !== 200) throw new Error(`${status} ${text}`);
    return body;
  }

  /** Two who can go out together. */
  async crew(): Promise<string[]> {
    return [(await this.house.staff('outreach_worker')).id, (await this.house.staff('outreach_worker')).id];
  }
}
