import type { Can } from '../api/types.js';
import type { Slot } from '../bookings/booking.js';

/** Somebody who has a time and wants an earlier one. */
export interface Wish {
  id: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  bookingId: string;
  bookingVersion: number;
  serviceKind: string;
  clinicianName: string;
  startsAt: string;
  wantedClinicianName: string | null;
  partOfDay: string | null;
  notBefore: string | null;
  status: string;
  createdAt: string;
  fits: Slot[];
  version: number;
  can: Can;
}

/** Those a free time fits now, and those who wait on: each in the order they began to wait. */
export const byFit = (wishes: readonly Wish[]): { fits: Wish[]; waits: Wish[] } => ({
  fits: wishes.filter(({ fits }) => fits.length > 0),
  waits: wishes.filter(({ fits }) => fits.length === 0),
});
