import {
  ArrayInput,
  BooleanInput,
  SelectArrayInput,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useLocaleState,
  useTranslate,
} from 'react-admin';
import { act } from '../api/request.js';
import { dayName, given, WEEKDAYS } from '../contracts/contract.js';
import { COUNTIES } from '../network/organisation.js';
import { TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Call } from './call.js';

const plain = (value: string) => value;

/** Puts right what was heard wrong, and writes down the hours she asks for. */
export const ChangeDrawer = ({ call, onClose }: { call: Call; onClose: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const days = WEEKDAYS.map((id) => ({ id, name: dayName(id, locale) }));
  const counties = COUNTIES.map((id) => ({ id, name: translate(`counties.${id}`) }));
  const { preferredTimes, voicemailOk, county } = call;
  return (
    <FormDrawer
      title="calls.change"
      defaultValues={{ phone: '', alias: '', sharedNumber: false, preferredTimes, voicemailOk, county: county ?? '' }}
      send={({ sharedNumber, ...values }) =>
        act(
          `/callbacks/${call.id}`,
          { ...given(values), ...(sharedNumber ? { sharedNumber } : {}) },
          { version: call.version, method: 'PATCH' },
        )
      }
      onClose={onClose}
    >
      <TextInput source="phone" label="calls.newPhone" helperText="calls.newPhoneHelp" type="tel" autoComplete="off" />
      <BooleanInput source="sharedNumber" label="calls.sharedNumber" helperText={false} />
      <TextInput source="alias" label="calls.newAlias" helperText="calls.newAliasHelp" autoComplete="off" />
      <BooleanInput source="voicemailOk" label="safeContact.voicemail.yes" helperText={false} />
      <SelectInput source="county" label="calls.county" choices={counties} />
      <ArrayInput source="preferredTimes" label="safeContact.hours">
        <SimpleFormIterator disableReordering>
          <SelectArrayInput source="weekdays" helperText={false} label="clients.weekdays" choices={days} />
          <TimeInput source="from" helperText={false} label="clients.from" parse={plain} />
          <TimeInput source="to" helperText={false} label="clients.to" parse={plain} />
        </SimpleFormIterator>
      </ArrayInput>
    </FormDrawer>
  );
};
