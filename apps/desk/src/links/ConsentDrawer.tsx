import { CheckboxGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { given } from '../contracts/contract.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { KINDS, OUTSIDE, recipientsFrom, usualEnd } from './link.js';

const plain = (value: string) => value;

/** Who is outside the unit is written by name. */
export const RecipientInput = () => {
  const to = useWatch({ name: 'to' }) as string;
  return OUTSIDE.includes(to) ? (
    <TextInput source="recipient" label="links.recipient" helperText={false} validate={required()} />
  ) : null;
};

export const ToInput = ({ compartment }: { compartment: string }) => {
  const translate = useTranslate();
  const choices = recipientsFrom(compartment).map((id) => ({ id, name: translate(`links.to.${id}`) }));
  return <SelectInput source="to" label="links.toLabel" helperText={false} choices={choices} validate={required()} />;
};

interface Props {
  clientId: string;
  compartment: string;
  onClose: () => void;
}

/** What she has said yes to, to whom, for what and until when. Findings are never ticked beforehand. */
export const ConsentDrawer = ({ clientId, compartment, onClose }: Props) => {
  const translate = useTranslate();
  const kinds = KINDS.map((id) => ({ id, name: translate(`links.kinds.${id}`) }));
  const forms = ['oral', 'written'].map((id) => ({ id, name: translate(`links.forms.${id}`) }));
  const day = today();
  return (
    <FormDrawer
      title="links.recordConsent"
      defaultValues={{
        categories: ['name', 'contact', 'wish'],
        form: 'oral',
        givenOn: day,
        expiresOn: usualEnd(day),
        purpose: '',
      }}
      send={(values) => act('/consents', given({ ...values, clientId }))}
      onClose={onClose}
    >
      <ToInput compartment={compartment} />
      <RecipientInput />
      <CheckboxGroupInput
        source="categories"
        label="links.categories"
        helperText={false}
        choices={kinds}
        row={false}
        validate={required()}
      />
      <TextInput source="purpose" label="links.purpose" helperText={false} validate={required()} />
      <SelectInput source="form" label="links.form" helperText={false} choices={forms} validate={required()} />
      <DateInput source="givenOn" label="links.givenOn" parse={plain} validate={required()} />
      <DateInput source="expiresOn" label="links.expiresOn" parse={plain} validate={required()} />
      <TextInput source="reservation" label="links.reservation" helperText="links.reservationHelp" multiline />
    </FormDrawer>
  );
};
