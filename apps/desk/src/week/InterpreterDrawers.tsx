import { Typography } from '@mui/material';
import {
  AutocompleteInput,
  BooleanInput,
  required,
  SelectInput,
  TextInput,
  useLocaleState,
  useTranslate,
} from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Can } from '../api/types.js';
import { given } from '../contracts/contract.js';
import { languageChoices } from '../languages.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Session } from './session.js';

/** An order of an interpreter, as `GET /api/sessions/:id/interpreter` tells it. */
export interface InterpreterOrder {
  id: string;
  language: string;
  mode: string;
  genderWish: string | null;
  agency: string | null;
  bookingNumber: string | null;
  aliasGiven: boolean;
  status: 'requested' | 'booked' | 'cancelled';
  outcome: string | null;
  version: number;
  can: Can;
}

const MODES = ['phone', 'on_site', 'video'];
const GENDERS = ['woman', 'man'];

const Fields = ({ language }: { language: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const named = (kind: string, ids: string[]) =>
    ids.map((id) => ({ id, name: translate(`interpreters.${kind}.${id}`) }));
  return (
    <>
      <Typography gutterBottom>{translate('interpreters.rule')}</Typography>
      <AutocompleteInput
        source="language"
        label="clients.language"
        choices={languageChoices(locale, language)}
        validate={required()}
        fullWidth
      />
      <SelectInput source="mode" label="interpreters.mode" choices={named('modes', MODES)} validate={required()} />
      <SelectInput source="genderWish" label="interpreters.genderWish" choices={named('genders', GENDERS)} />
      <TextInput source="agency" label="interpreters.agency" />
      <TextInput source="bookingNumber" label="interpreters.bookingNumber" />
      <BooleanInput source="aliasGiven" label="interpreters.aliasGiven" />
    </>
  );
};

interface OrderProps {
  session: Session;
  /** The file's own language, which the form begins with. */
  language: string;
  onClose: () => void;
}

/** Orders an interpreter from an agency, for one session or for all that come. */
export const OrderDrawer = ({ session, language, onClose }: OrderProps) => (
  <FormDrawer
    title="interpreters.order"
    submitLabel="interpreters.order"
    defaultValues={{
      language,
      mode: 'phone',
      ...{ genderWish: '', agency: '', bookingNumber: '', aliasGiven: false, wholeSeries: false },
    }}
    send={(values) => act(`/sessions/${session.id}/interpreter`, given(values))}
    onClose={onClose}
  >
    <Fields language={language} />
    {session.contractId !== null && <BooleanInput source="wholeSeries" label="interpreters.wholeSeries" />}
  </FormDrawer>
);

/** What is known of an order since: the agency, its number, or another language than was thought. */
export const ChangeOrderDrawer = ({ order, onClose }: { order: InterpreterOrder; onClose: () => void }) => {
  const { id, version, language, mode, genderWish, agency, bookingNumber, aliasGiven } = order;
  const send = (values: FieldValues) => act(`/interpreter-bookings/${id}`, given(values), { method: 'PATCH', version });
  return (
    <FormDrawer
      title="interpreters.change"
      defaultValues={{
        ...{ language, mode, aliasGiven },
        ...{ genderWish: genderWish ?? '', agency: agency ?? '', bookingNumber: bookingNumber ?? '' },
      }}
      send={send}
      onClose={onClose}
    >
      <Fields language={language} />
    </FormDrawer>
  );
};
