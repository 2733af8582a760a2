import { AutocompleteArrayInput, FormDataConsumer, required, SelectInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Named, Service } from '../bookings/booking.js';
import { today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';

interface Props {
  services: readonly Service[];
  onClose: () => void;
}

/** Everybody who gives some service, once, by name. */
export const cliniciansOf = (services: readonly Service[]): Named[] => {
  const all = new Map(services.flatMap(({ clinicians }) => clinicians.map((one) => [one.id, one] as const)));
  return [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
};

/** Only what she gives can be published for her. */
const Given = ({ services, clinicianId }: { services: readonly Service[]; clinicianId: unknown }) => {
  const translate = useTranslate();
  const hers = services.filter(({ clinicians }) => clinicians.some(({ id }) => id === clinicianId));
  return (
    <AutocompleteArrayInput
      source="serviceKinds"
      label="clinic.hours.services"
      choices={hers.map(({ code }) => ({ id: code, name: translate(`serviceKinds.${code}`, { _: code }) }))}
      disabled={hers.length === 0}
      validate={required()}
      helperText={false}
    />
  );
};

/** Hours in which somebody will receive, open to book from now on. */
export const PublishDrawer = ({ services, onClose }: Props) => (
  <FormDrawer
    title="clinic.hours.publish"
    submitLabel="clinic.hours.publish"
    defaultValues={{ date: today(), startTime: '09:00', endTime: '16:00' }}
    send={(values: FieldValues) => act('/clinic-sessions', values)}
    onClose={onClose}
  >
    <SelectInput
      source="clinicianId"
      label="clinic.hours.clinician"
      choices={cliniciansOf(services)}
      validate={required()}
      helperText={false}
    />
    <DateInput source="date" label="today.date" validate={required()} helperText={false} />
    <TimeInput source="startTime" label="clinic.from" validate={required()} helperText={false} />
    <TimeInput source="endTime" label="clinic.to" validate={required()} helperText={false} />
    <SelectInput
      source="roomId"
      label="today.heads.room"
      choices={services[0]?.rooms ?? []}
      validate={required()}
      helperText={false}
    />
    <FormDataConsumer>
      {({ formData }) => <Given services={services} clinicianId={formData.clinicianId} />}
    </FormDataConsumer>
  </FormDrawer>
);
