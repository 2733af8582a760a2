import { query } from '../api/request.js';
import type { Compartment } from '../api/types.js';
import { useLoad } from '../parts/useLoad.js';
import type { Colleague, Room, Service } from './contract.js';

const ALL = query({ range: [0, 199] });
const COUNSELLORS: Record<string, string> = { counselling: 'counsellor', kast: 'kast_counsellor' };

/** What may be chosen in one part of the unit: its services, its counsellors, its rooms. */
export const useChoices = (compartment: Compartment | undefined) => {
  const services = useLoad<Service[]>(`/service-kinds${ALL}`).data ?? [];
  const staff = useLoad<Colleague[]>(`/staff${ALL}`).data ?? [];
  const rooms = useLoad<Room[]>(`/rooms${ALL}`).data ?? [];
  if (compartment === undefined) return { services: [], counsellors: [], rooms: [] };
  const role = COUNSELLORS[compartment] ?? '';
  return {
    services: services
      .filter((one) => one.active && one.compartment === compartment)
      .map(({ code, labelSv, durationMinutes }) => ({ id: code, name: labelSv, durationMinutes })),
    counsellors: staff
      .filter(({ active, roles, compartments }) => active && roles.includes(role) && compartments.includes(compartment))
      .map(({ id, name }) => ({ id, name })),
    rooms: rooms
      .filter((one) => one.active && one.usableBy.includes(compartment))
      .map(({ id, name }) => ({ id, name })),
  };
};
