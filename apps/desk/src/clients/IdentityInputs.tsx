import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { IDENTITY_TYPES } from './choices.js';

/** Her number, where the file may say who she is; sealed as soon as it is written, and read back only with a click. */
export const IdentityInputs = () => {
  const translate = useTranslate();
  const types = IDENTITY_TYPES.map((id) => ({ id, name: translate(`clients.identityTypes.${id}`) }));
  return (
    <>
      <SelectInput source="identity.type" helperText={false} label="clients.identityType" choices={types} />
      <TextInput
        source="identity.value"
        label="clients.identityValue"
        helperText="clients.identityHelp"
        autoComplete="off"
      />
    </>
  );
};
