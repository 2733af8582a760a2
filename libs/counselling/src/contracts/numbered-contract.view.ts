import { Can, ClockTime, Flag, Id, OneOf, OrNull, Text, Whole } from '#web';
import { CONTRACT_STATUSES } from './contract.entity.js';

/** A contract as the manager's statement brings it; whose it is goes to the log and nowhere else. */
export interface NumberedRow {
  readonly id: string;
  readonly clientId: string;
  readonly counsellorId: string | null;
  readonly coverId: string | null;
  readonly serviceKind: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** A living contract by number: slot, counsellor and whether nobody is responsible just now (model 3.5). */
export class NumberedContractView {
  @Id() readonly id: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @Whole({ min: 15, max: 120 }) readonly durationMinutes: number;
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 200 }) readonly counsellorName: string | null;
  @OrNull() @Id() readonly coverId: string | null;
  @OrNull() @Text({ max: 200 }) readonly coverName: string | null;
  @Flag() readonly vacant: boolean;
  @OneOf(CONTRACT_STATUSES) readonly status: string;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: Readonly<Record<string, boolean>> = {};

  constructor({ clientId: _file, ...row }: NumberedRow) {
    Object.assign(this, row);
  }
}
