import type { DocumentationMode, Gender } from '#kernel';

/** What decides whether somebody can be booked for a service without more being asked (E07–E09). */
export interface Patient {
  readonly gender: Gender;
  readonly documentationMode: DocumentationMode;
}

/** The part of a service that says whom it is for. */
export interface OpenTo {
  readonly code: string;
  readonly closedToGenders: readonly string[];
  readonly acceptedModes: readonly string[];
}

/** Of a service `k` in a statement: the genders it is closed to just now, by the rules the medical head keeps. */
export const CLOSED_TO = `ARRAY(SELECT e.gender FROM ref.eligibility_rule e
      WHERE e.unit_id = k.unit_id AND e.service_kind = k.code AND e.until IS NULL ORDER BY e.gender)`;

/** E09: decided by the gender she states, never by a digit of an identity number (S17). */
export const isOpenTo = (service: OpenTo, { gender }: Pick<Patient, 'gender'>): boolean =>
  !service.closedToGenders.includes(gender);

/** What she can be booked for instead, in the order of the catalogue. */
export const openServices = (services: readonly OpenTo[], patient: Patient): string[] =>
  services
    .filter((one) => isOpenTo(one, patient) && one.acceptedModes.includes(patient.documentationMode))
    .map(({ code }) => code);
