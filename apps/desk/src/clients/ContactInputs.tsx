import { Typography } from '@mui/material';
import {
  ArrayInput,
  BooleanInput,
  SelectArrayInput,
  SimpleFormIterator,
  TextInput,
  useLocaleState,
  useTranslate,
} from 'react-admin';
import { addDays, weekdayName } from '../format.js';
import { TimeInput } from '../parts/DateInput.js';

const MONDAY = '2026-01-05';
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** How she may be reached without anybody noticing. What is not ticked is not done. */
export const ContactInputs = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const days = WEEKDAYS.map((id) => ({ id, name: weekdayName(addDays(MONDAY, id - 1), locale) }));
  return (
    <fieldset>
      <Typography component="legend" variant="h3">
        {translate('safeContact.title')}
      </Typography>
      <TextInput source="contact.phone" helperText={false} label="safeContact.phone" type="tel" autoComplete="off" />
      <TextInput source="contact.email" helperText={false} label="safeContact.email" type="email" autoComplete="off" />
      <BooleanInput source="contact.mayLeaveVoicemail" helperText={false} label="safeContact.voicemail.yes" />
      <BooleanInput source="contact.maySms" helperText={false} label="safeContact.sms.yes" />
      <BooleanInput source="contact.mayEmail" helperText={false} label="safeContact.mail.yes" />
      <BooleanInput source="contact.neutralSender" helperText={false} label="safeContact.neutralSender" />
      <TextInput source="contact.introduceAs" helperText={false} label="safeContact.sender" />
      <ArrayInput source="contact.allowedHours" label="safeContact.hours">
        <SimpleFormIterator disableReordering>
          <SelectArrayInput source="weekdays" helperText={false} label="clients.weekdays" choices={days} />
          <TimeInput source="from" helperText={false} label="clients.from" parse={asIs} />
          <TimeInput source="to" helperText={false} label="clients.to" parse={asIs} />
        </SimpleFormIterator>
      </ArrayInput>
    </fieldset>
  );
};

/** `09:00`: a wall-clock time and never an instant of today. */
const asIs = (value: string) => value;
