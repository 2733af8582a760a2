import { BooleanInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { ContactInputs } from './ContactInputs.js';
import { changedOf, withIdentity } from './changed.js';
import { GENDERS, mayBeIdentified } from './choices.js';
import type { Client } from './client.js';
import { LanguageInput } from './LanguageInput.js';
import { IdentityInputs } from './IdentityInputs.js';

const LIVING = ['prospect', 'active', 'closed'];

/** Changes the first page of a file; only what was changed is sent. */
export const EditClient = ({ client, onClose }: { client: Client; onClose: () => void }) => {
  const translate = useTranslate();
  const { displayName, status, language, interpreter, background } = client;
  const contact = client.contact ?? { maySms: false, mayEmail: false, mayLeaveVoicemail: false, neutralSender: true };
  const before = { displayName, status, language, interpreter, gender: background?.gender, contact };
  const identified = mayBeIdentified(client.compartment, background?.documentationMode);
  const bodyOf = ({ identity, ...values }: FieldValues) =>
    withIdentity({ ...changedOf(values, before), identity: identity as unknown }, identified);
  const named = (tree: string) => (id: string) => ({ id, name: translate(`${tree}.${id}`) });
  return (
    <FormDrawer
      title="clients.edit"
      onClose={onClose}
      defaultValues={{ ...before, identity: { type: 'personnummer' } }}
      send={(values) => act(`/clients/${client.id}`, bodyOf(values), { method: 'PATCH', version: client.version })}
    >
      <TextInput
        source="displayName"
        helperText={false}
        label="clients.displayName"
        validate={required()}
        autoComplete="off"
      />
      <SelectInput
        source="status"
        helperText={false}
        label="clients.status"
        choices={LIVING.map(named('statuses.client'))}
        validate={required()}
      />
      <LanguageInput now={language} />
      <BooleanInput source="interpreter" helperText={false} label="warnings.interpreter" />
      {background && (
        <SelectInput
          source="gender"
          helperText={false}
          label="clients.gender"
          choices={GENDERS.map(named('genders'))}
          validate={required()}
        />
      )}
      {identified && <IdentityInputs />}
      <ContactInputs />
    </FormDrawer>
  );
};
