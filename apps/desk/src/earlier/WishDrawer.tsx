import { SelectInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { useServices } from '../bookings/ServiceStep.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';

interface Props {
  bookingId: string;
  clientId: string;
  serviceKind: string;
  onClose: () => void;
}

const PARTS = ['morning', 'afternoon', 'evening'];

const bodyOf = (bookingId: string, values: FieldValues) => ({
  bookingId,
  ...Object.fromEntries(
    ['partOfDay', 'clinicianId', 'notBefore'].flatMap((name) =>
      values[name] ? [[name, values[name] as unknown]] : [],
    ),
  ),
});

/** She wants an earlier time: nothing has to be said, and what is said narrows what fits. */
export const WishDrawer = ({ bookingId, clientId, serviceKind, onClose }: Props) => {
  const translate = useTranslate();
  const { data = [] } = useServices(clientId);
  const clinicians = data.find(({ code }) => code === serviceKind)?.clinicians ?? [];
  return (
    <FormDrawer
      title="earlier.want"
      submitLabel="earlier.put"
      defaultValues={{ partOfDay: null, clinicianId: null, notBefore: null }}
      send={(values) => act('/earlier-wishes', bodyOf(bookingId, values))}
      onClose={onClose}
    >
      <SelectInput
        source="partOfDay"
        label="bookings.partOfDay"
        choices={PARTS.map((id) => ({ id, name: translate(`bookings.parts.${id}`) }))}
        emptyText="bookings.anyTime"
        helperText={false}
      />
      <SelectInput
        source="clinicianId"
        label="bookings.with"
        choices={clinicians}
        emptyText="bookings.anybody"
        helperText={false}
      />
      <DateInput source="notBefore" label="earlier.notBefore" helperText={false} />
    </FormDrawer>
  );
};
