import { AutocompleteArrayInput, FormDataConsumer, required, SelectInput, useTranslate } from 'react-admin';
import type { Named, Service } from '../bookings/booking.js';
import { TimeInput } from '../parts/DateInput.js';

/** Everybody who gives some service, once, by name. */
export const cliniciansOf = (services: readonly Service[]): Named[] =>
  byName(services.flatMap(({ clinicians }) => clinicians));

/** Every room some service is given in. */
export const roomsOf = (services: readonly Service[]): Named[] => byName(services.flatMap(({ rooms }) => rooms));

const byName = (found: readonly Named[]): Named[] => {
  const all = new Map(found.map((one) => [one.id, one] as const));
  return [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
};

interface Props {
  services: readonly Service[];
  /** Whose hours they are, where that is not chosen in the form. */
  clinicianId?: string;
}

/** Only what she gives can be published for her, and only in rooms where all that is chosen fits. */
const Given = ({ services, clinicianId, chosen }: Props & { chosen: readonly string[] }) => {
  const translate = useTranslate();
  const hers = services.filter(({ clinicians }) => clinicians.some(({ id }) => id === clinicianId));
  const wanted = hers.filter(({ code }) => chosen.includes(code));
  const rooms = roomsOf(services).filter(({ id }) => wanted.every((one) => one.rooms.some((room) => room.id === id)));
  return (
    <>
      <AutocompleteArrayInput
        source="serviceKinds"
        label="clinic.hours.services"
        choices={hers.map(({ code }) => ({ id: code, name: translate(`serviceKinds.${code}`, { _: code }) }))}
        disabled={hers.length === 0}
        validate={required()}
        helperText={false}
      />
      <SelectInput source="roomId" label="today.heads.room" choices={rooms} validate={required()} helperText={false} />
    </>
  );
};

/** From when to when, for what and where. */
export const HoursFields = ({ services, clinicianId }: Props) => (
  <>
    <TimeInput source="startTime" label="clinic.from" validate={required()} helperText={false} />
    <TimeInput source="endTime" label="clinic.to" validate={required()} helperText={false} />
    <FormDataConsumer>
      {({ formData }) => (
        <Given
          services={services}
          clinicianId={clinicianId ?? (formData.clinicianId as string)}
          chosen={(formData.serviceKinds as string[] | undefined) ?? []}
        />
      )}
    </FormDataConsumer>
  </>
);

/** Who receives. */
export const WhoField = ({ services }: Props) => (
  <SelectInput
    source="clinicianId"
    label="clinic.hours.clinician"
    choices={cliniciansOf(services)}
    validate={required()}
    helperText={false}
  />
);
