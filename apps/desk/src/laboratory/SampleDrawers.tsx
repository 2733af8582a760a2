import { Alert } from '@mui/material';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Overview } from '../clients/client.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { SafeContactCard } from '../parts/SafeContactCard.js';
import { useLoad } from '../parts/useLoad.js';
import { CHANNELS, RESULTS, type Sample } from './laboratory.js';
import { useChoices } from './useChoices.js';

interface Props {
  sample: Sample;
  onClose: () => void;
}

const change =
  ({ id, version }: Sample, deed: string) =>
  (values: FieldValues) =>
    act(`/samples/${id}/${deed}`, values, { version });

/** What the laboratory answered; a correction asks why. */
export const ResultDrawer = ({ sample, onClose }: Props) => {
  const choices = useChoices();
  const correcting = sample.result !== null;
  return (
    <FormDrawer
      title={correcting ? 'laboratory.correct' : 'laboratory.record'}
      onClose={onClose}
      send={change(sample, 'result')}
    >
      <SelectInput
        source="result"
        label="laboratory.result"
        choices={choices(RESULTS, 'laboratory.results')}
        validate={required()}
      />
      {correcting && <TextInput source="reason" label="laboratory.reason" validate={required()} />}
    </FormDrawer>
  );
};

/** How she was told: under the safe-contact card, which governs a call. */
export const TellDrawer = ({ sample, onClose }: Props) => {
  const translate = useTranslate();
  const choices = useChoices();
  const load = useLoad<Overview>(`/clients/${sample.clientId}/overview`);
  const channels = sample.noLetter ? CHANNELS.filter((one) => one !== 'letter') : CHANNELS;
  return (
    <FormDrawer
      title="laboratory.tellTitle"
      onClose={onClose}
      submitLabel="laboratory.tell"
      defaultValues={{ outcome: 'told' }}
      send={change(sample, 'telling')}
    >
      <Loaded load={load}>{({ contact }) => <SafeContactCard contact={contact} />}</Loaded>
      {sample.noLetter && <Alert severity="warning">{translate('laboratory.noLetter')}</Alert>}
      <SelectInput
        source="channel"
        label="laboratory.tellHow"
        choices={choices(channels, 'laboratory.channels')}
        validate={required()}
      />
      <SelectInput
        source="outcome"
        label="laboratory.tellOutcome"
        choices={choices(['told', 'not_reached'], 'laboratory.outcomes')}
        validate={required()}
      />
    </FormDrawer>
  );
};
