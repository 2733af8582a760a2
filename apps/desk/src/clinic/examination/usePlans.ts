import { query } from '../../api/request.js';
import type { Booking } from '../../bookings/booking.js';
import { useLoad } from '../../parts/useLoad.js';
import type { Plan } from './plan.js';

/** A patient's plans, the open one first. */
export const usePlans = (clientId: string) =>
  useLoad<Plan[]>(`/examination-plans${query({ filter: { clientId }, range: [0, 9] })}`, { keep: true });

/** How many visits she has had; undefined until it is known. */
export const useVisitsSoFar = (clientId: string): number | undefined => {
  const filter = { clientId, status: 'completed' };
  const { data } = useLoad<Booking[]>(`/bookings${query({ filter, range: [0, 199] })}`, { keep: true });
  return data?.length;
};
