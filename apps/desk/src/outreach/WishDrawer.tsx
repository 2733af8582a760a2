import { Alert } from '@mui/material';
import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { now } from '../clock.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Contact, Wished } from './outreach.js';

const MINUTE = 60_000;

/** Given when the box is ticked; to the whole minute, which has always passed at the server too. */
const thisMinute = (): string => new Date(Math.floor(now() / MINUTE) * MINUTE).toISOString();

interface Props {
  contact: Contact;
  wished: Wished;
  onClose: () => void;
}

/** A wish for the midwife, or for talks: only what she wants reception to know leaves outreach, and only with her yes. */
export const WishDrawer = ({ contact, wished, onClose }: Props) => {
  const translate = useTranslate();
  const send = ({ displayName, contact: reach, wish }: FieldValues) =>
    act(`/outreach-contacts/${contact.id}/${wished}-wish`, {
      displayName: displayName as string,
      contact: reach as string,
      wish: wish as string,
      consentAt: thisMinute(),
    });
  return (
    <FormDrawer
      title={`outreach.wish.${wished}.title`}
      submitLabel="outreach.wish.send"
      defaultValues={{ displayName: contact.displayName ?? '' }}
      send={send}
      onClose={onClose}
    >
      <Alert severity="info">{translate('outreach.wish.help')}</Alert>
      <TextInput source="displayName" label="outreach.wish.name" validate={required()} />
      <TextInput
        source="contact"
        label="outreach.wish.reach"
        validate={required()}
        helperText="outreach.wish.reachHelp"
      />
      <TextInput source="wish" label="outreach.wish.wish" validate={required()} multiline minRows={3} />
      <BooleanInput
        source="consent"
        label="outreach.wish.consent"
        validate={(yes: boolean) => (yes ? undefined : 'outreach.wish.noConsent')}
      />
    </FormDrawer>
  );
};
