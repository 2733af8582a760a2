import { AutocompleteArrayInput, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { DateInput } from '../parts/DateInput.js';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { today } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { grantOf, placeText, ROLE_PLACES, type RolePlace, type StaffFile } from './staff.js';

/** A new colleague, as the server answers: with the link she begins with. */
export interface Employed extends StaffFile {
  enrolmentToken: string;
  enrolmentExpiresAt: string;
}

const asWritten = (value: string) => value;

const filled = (values: FieldValues, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) =>
      values[name] === undefined || values[name] === '' ? [] : [[name, values[name] as unknown]],
    ),
  );

const bodyOf = (values: FieldValues) => ({
  ...filled(values, ['name', 'username', 'qualification', 'licenceNo', 'capacity', 'employedFrom', 'employedUntil']),
  assignments: ((values.places as RolePlace[] | undefined) ?? []).map(grantOf),
});

/** The choices of a role in its place, in the reader's words. */
export const usePlaceChoices = () => {
  const translate = useTranslate();
  return ROLE_PLACES.map((id) => {
    const { role, compartment } = grantOf(id);
    return { id, name: placeText(translate, role, compartment) };
  });
};

/** A colleague begins: who she is, and the roles she begins with. */
export const EmployDrawer = ({ onClose, onMade }: { onClose: () => void; onMade: (made: Employed) => void }) => (
  <FormDrawer
    title="admin.staff.new"
    defaultValues={{ employedFrom: today(), places: [] }}
    send={(values) => act('/staff', bodyOf(values))}
    onSaved={(made) => onMade(made as Employed)}
    onClose={onClose}
  >
    <TextInput source="name" label="admin.staff.name" validate={required()} />
    <TextInput
      source="username"
      label="admin.staff.username"
      helperText="admin.staff.usernameHelp"
      validate={required()}
      autoComplete="off"
    />
    <AutocompleteArrayInput
      source="places"
      label="admin.staff.roles"
      choices={usePlaceChoices()}
      translateChoice={false}
      disableCloseOnSelect
    />
    <TextInput source="qualification" label="admin.staff.qualification" helperText="admin.staff.qualificationHelp" />
    <TextInput source="licenceNo" label="admin.staff.licenceNo" />
    <NumberInput source="capacity" label="admin.staff.capacity" min={0} max={100} />
    <DateInput source="employedFrom" label="admin.staff.employedFrom" parse={asWritten} validate={required()} />
    <DateInput source="employedUntil" label="admin.staff.employedUntil" parse={asWritten} />
  </FormDrawer>
);
