import { Can, ClockTime, Id, Whole } from '#web';
import type { OpeningHours } from './opening-hours.entity.js';

/** One open day of the week. */
export class OpeningHoursView {
  @Id() readonly id: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly opensAt: string;
  @ClockTime() readonly closesAt: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor({ id, weekday, opens, closes, version }: OpeningHours, mayEdit: boolean) {
    this.id = id;
    this.weekday = weekday;
    this.opensAt = opens.slice(0, 5);
    this.closesAt = closes.slice(0, 5);
    this.version = version;
    this.can = { edit: mayEdit };
  }
}
