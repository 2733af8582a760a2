import { BooleanInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { DateInput } from '../parts/DateInput.js';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { usePlaceChoices } from './EmployDrawer.js';
import { changed, grantOf, type StaffFile } from './staff.js';

const FACTS = ['name', 'qualification', 'licenceNo', 'capacity', 'protected', 'employedFrom', 'employedUntil'] as const;
const asWritten = (value: string) => value;

/** What is written about a colleague is corrected; with a last day she cannot sign in after it. */
export const CorrectStaffDrawer = ({ one, onClose }: { one: StaffFile; onClose: () => void }) => (
  <FormDrawer
    title="admin.staff.correct"
    defaultValues={{ ...one }}
    send={(values) =>
      act(`/staff/${one.id}`, changed(values, { ...one }, FACTS), { method: 'PATCH', version: one.version })
    }
    onClose={onClose}
  >
    <TextInput source="name" label="admin.staff.name" validate={required()} />
    <TextInput source="qualification" label="admin.staff.qualification" helperText="admin.staff.qualificationHelp" />
    <TextInput source="licenceNo" label="admin.staff.licenceNo" />
    <NumberInput source="capacity" label="admin.staff.capacity" min={0} max={100} />
    <BooleanInput source="protected" label="admin.staff.protected" helperText="admin.staff.protectedHelp" />
    <DateInput source="employedFrom" label="admin.staff.employedFrom" parse={asWritten} validate={required()} />
    <DateInput source="employedUntil" label="admin.staff.employedUntil" parse={asWritten} />
  </FormDrawer>
);

/** One more role, from now on. */
export const GrantDrawer = ({ one, onClose }: { one: StaffFile; onClose: () => void }) => (
  <FormDrawer
    title="admin.staff.grant"
    send={({ place }) => act(`/staff/${one.id}/assignments`, grantOf(String(place)))}
    onClose={onClose}
  >
    <SelectInput
      source="place"
      label="admin.staff.role"
      choices={usePlaceChoices()}
      translateChoice={false}
      validate={required()}
    />
  </FormDrawer>
);
