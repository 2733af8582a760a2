import { AutocompleteArrayInput, BooleanInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { COUNTIES, GROUPS, type Organisation, TYPES } from './organisation.js';

const choices = (under: string, codes: readonly string[]) => codes.map((id) => ({ id, name: `${under}.${id}` }));
const lines = (text: unknown): string[] =>
  (typeof text === 'string' ? text : '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const orNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

const bodyOf = (values: FieldValues) => ({
  name: values.name as string,
  type: values.type as string,
  aliases: lines(values.aliases),
  formerNames: lines(values.formerNames),
  counties: (values.counties as string[] | undefined) ?? [],
  targetGroups: (values.targetGroups as string[] | undefined) ?? [],
  remote: values.remote === true,
  ...Object.fromEntries(
    ['phone', 'url', 'minAge', 'maxAge', 'validFrom', 'validUntil', 'verifiedOn'].map((name) => [
      name,
      orNull(values[name]),
    ]),
  ),
});

const asWritten = (value: string) => value;

/** The directory is kept: an entry written or corrected. */
export const OrganisationDrawer = ({ one, onClose }: { one: Organisation | null; onClose: () => void }) => (
  <FormDrawer
    title={one ? 'network.change' : 'network.new'}
    defaultValues={
      one
        ? {
            ...one,
            aliases: one.aliases.join('\n'),
            formerNames: one.formerNames.join('\n'),
            url: one.urlDisplay ?? '',
          }
        : { type: 'ngo', counties: [], targetGroups: [] }
    }
    send={(values) =>
      one
        ? act(`/organisations/${one.id}`, bodyOf(values), { method: 'PATCH', version: one.version })
        : act('/organisations', bodyOf(values))
    }
    onClose={onClose}
  >
    <TextInput source="name" label="network.name" validate={required()} />
    <SelectInput source="type" label="network.type" choices={choices('network.types', TYPES)} validate={required()} />
    <TextInput source="aliases" label="network.aliases" multiline minRows={2} />
    <TextInput source="formerNames" label="network.formerNames" multiline minRows={2} />
    <AutocompleteArrayInput source="counties" label="network.counties" choices={choices('counties', COUNTIES)} />
    <AutocompleteArrayInput
      source="targetGroups"
      label="network.targetGroups"
      choices={choices('network.groups', GROUPS)}
    />
    <BooleanInput source="remote" label="network.remote" />
    <TextInput source="phone" label="network.phone" />
    <TextInput source="url" label="network.url" />
    <NumberInput source="minAge" label="network.minAge" min={0} max={120} />
    <NumberInput source="maxAge" label="network.maxAge" min={0} max={120} />
    <DateInput source="validFrom" label="network.validFrom" parse={asWritten} />
    <DateInput source="validUntil" label="network.validUntil" parse={asWritten} />
    <DateInput source="verifiedOn" label="network.verifiedOn" parse={asWritten} />
  </FormDrawer>
);
