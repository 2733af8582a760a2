import { BooleanInput, NumberInput, useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { CodeInput } from '../parts/CodeInput.js';
import { FileField } from './FileField.js';
import { OfferRows } from './OfferRows.js';
import { choices, type Contact, GENDERS, KINDS, type OfferAnswer, SAFETY } from './outreach.js';

/** How a meeting begins to be written: by one of the large buttons, or by opening one that is written. */
export type Beginning = Partial<Pick<Contact, 'kind' | 'known'>> | Contact;

interface Props {
  shiftId: string;
  beginning: Beginning;
  onClose: () => void;
}

const isWritten = (beginning: Beginning): beginning is Contact => 'id' in beginning;

const valuesOf = (beginning: Beginning): FieldValues => {
  if (!isWritten(beginning))
    return {
      perceivedGender: 'not_stated',
      infoGiven: false,
      file: null,
      offers: {},
      ...asWord(beginning),
    };
  const { clientId, displayName, offers } = beginning;
  return {
    ...beginning,
    ...asWord(beginning),
    file: clientId ? { id: clientId, displayName } : null,
    offers: Object.fromEntries(offers.map(({ service, answer }) => [service, answer])),
  };
};

const asWord = ({ kind, known }: Beginning) => ({ kind, known: known ? 'known' : 'new' });

const bodyOf = ({ kind, known, perceivedGender, minutes, infoGiven, safety, file, offers }: FieldValues) => ({
  kind: kind as string,
  known: known === 'known',
  perceivedGender: perceivedGender as string,
  infoGiven: infoGiven === true,
  minutes: (minutes as number | null) ?? null,
  safety: (safety as string | null) ?? null,
  offers: Object.entries(offers as Record<string, OfferAnswer | null>).flatMap(([service, answer]) =>
    answer ? [{ service, answer }] : [],
  ),
  ...(file ? { clientId: (file as { id: string }).id } : {}),
});

/** Somebody was met: what is seen and said, in as few taps as can be; no name, no number (SoL 14:4). */
export const ContactDrawer = ({ shiftId, beginning, onClose }: Props) => {
  const translate = useTranslate();
  const written = isWritten(beginning) ? beginning : null;
  const send = (values: FieldValues) =>
    written
      ? act(`/outreach-contacts/${written.id}`, bodyOf(values), { method: 'PATCH', version: written.version })
      : act('/outreach-contacts', { shiftId, ...bodyOf(values) });
  return (
    <FormDrawer
      title={written ? 'outreach.contact.change' : 'outreach.contact.new'}
      defaultValues={valuesOf(beginning)}
      send={send}
      onClose={onClose}
    >
      <CodeInput large source="kind" label="outreach.kind" choices={choices('outreach.kinds', KINDS)} required />
      <CodeInput
        large
        source="known"
        label="outreach.known"
        choices={choices('outreach.knownAs', ['new', 'known'])}
        required
      />
      <CodeInput
        large
        source="perceivedGender"
        label="outreach.gender"
        choices={choices('genders', GENDERS)}
        required
      />
      <OfferRows />
      <BooleanInput source="infoGiven" label="outreach.infoGiven" sx={{ mt: 2, minHeight: 48 }} />
      <Typography variant="h3" sx={{ mt: 1 }}>
        {translate('outreach.file')}
      </Typography>
      <FileField fixed={Boolean(written?.clientId)} />
      <CodeInput large source="safety" label="outreach.safety" choices={choices('outreach.safeties', SAFETY)} />
      <NumberInput source="minutes" label="outreach.minutes" min={0} max={960} />
    </FormDrawer>
  );
};
