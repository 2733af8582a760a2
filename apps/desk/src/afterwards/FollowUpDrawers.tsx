import { Button, Stack, Typography } from '@mui/material';
import { NumberInput, RadioButtonGroupInput, required, SelectInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { CHANNELS, given } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { type EndedContract, type FollowUp, monthsAfter, MONTHS, OUTCOMES } from './afterwards.js';

const plain = (value: string) => value;

const useChannels = () => {
  const translate = useTranslate();
  return CHANNELS.map((id) => ({ id, name: translate(`channels.${id}`) }));
};

/** The usual days with one press each; those that have gone by are not offered. */
const Months = ({ since }: { since: string }) => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const days = MONTHS.map((months) => ({ months, date: monthsAfter(since, months) })).filter(
    ({ date }) => date >= today(),
  );
  if (days.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
      <Typography variant="body2">{translate('followUps.after')}</Typography>
      {days.map(({ months, date }) => (
        <Button
          key={months}
          size="small"
          variant="outlined"
          onClick={() => setValue('on', date, { shouldDirty: true, shouldValidate: true })}
        >
          {translate('followUps.months', { smart_count: months })}
        </Button>
      ))}
    </Stack>
  );
};

interface WriteProps {
  contract: EndedContract;
  kind: 'planned' | 'done';
  onClose: () => void;
}

/** A contact to come, or one that has been: she may have called by herself. */
export const WriteFollowUp = ({ contract, kind, onClose }: WriteProps) => {
  const translate = useTranslate();
  const planned = kind === 'planned';
  const { id: contractId, clientId, endedOn } = contract;
  return (
    <FormDrawer
      title={planned ? 'followUps.plan' : 'followUps.tell'}
      defaultValues={{ on: planned ? '' : today(), channel: 'phone', minutes: '' }}
      send={(values) => act('/follow-ups', given({ ...values, clientId, contractId, kind }))}
      onClose={onClose}
    >
      <Typography color="text.secondary" gutterBottom>
        {translate('followUps.contract', { date: endedOn })}. {translate('followUps.ongoing')}
      </Typography>
      {planned && <Months since={endedOn} />}
      <DateInput source="on" label="followUps.date" validate={required()} parse={plain} />
      <SelectInput source="channel" label="followUps.channel" choices={useChannels()} validate={required()} />
      {!planned && <NumberInput source="minutes" label="followUps.minutes" min={1} max={600} />}
    </FormDrawer>
  );
};

interface Props {
  followUp: FollowUp;
  onClose: () => void;
}

const DoneInputs = () => {
  const channels = useChannels();
  if (useWatch({ name: 'outcome' }) !== 'done') return null;
  return (
    <>
      <DateInput source="on" label="followUps.date" validate={required()} parse={plain} />
      <SelectInput source="channel" label="followUps.channel" choices={channels} validate={required()} />
      <NumberInput source="minutes" label="followUps.minutes" min={1} max={600} />
    </>
  );
};

/** What came of a planned contact. */
export const RecordFollowUp = ({ followUp, onClose }: Props) => {
  const translate = useTranslate();
  const { id, version, channel, clientName } = followUp;
  const outcomes = OUTCOMES.map((one) => ({ id: one, name: translate(`followUps.outcomes.${one}`) }));
  return (
    <FormDrawer
      title="followUps.recordTitle"
      defaultValues={{ outcome: 'done', on: today(), channel, minutes: '' }}
      send={({ outcome, ...more }) =>
        act(`/follow-ups/${id}/outcome`, given(outcome === 'done' ? { outcome, ...more } : { outcome }), { version })
      }
      onClose={onClose}
    >
      <Typography gutterBottom>{clientName}</Typography>
      <RadioButtonGroupInput
        source="outcome"
        label="followUps.outcome"
        choices={outcomes}
        row={false}
        validate={required()}
      />
      <DoneInputs />
    </FormDrawer>
  );
};

/** Another day for a planned contact. */
export const MoveFollowUp = ({ followUp: { id, version, on }, onClose }: Props) => (
  <FormDrawer
    title="followUps.move"
    defaultValues={{ on }}
    send={(values) => act(`/follow-ups/${id}/move`, values, { version })}
    onClose={onClose}
  >
    <DateInput source="on" label="followUps.date" validate={required()} parse={plain} />
  </FormDrawer>
);

const Room = ({ compartment }: Pick<FollowUp, 'compartment'>) => {
  const { rooms } = useChoices(compartment);
  if (useWatch({ name: 'channel' }) !== 'in_person') return null;
  return <SelectInput source="roomId" label="contracts.room" choices={rooms} validate={required()} />;
};

/** Makes a planned contact a single session in the calendar. */
export const BookFollowUp = ({ followUp, onClose }: Props) => {
  const { id, version, on, channel, compartment } = followUp;
  return (
    <FormDrawer
      title="followUps.book"
      defaultValues={{ date: on, startTime: '', durationMinutes: 45, channel, roomId: '' }}
      send={({ roomId, ...time }) =>
        act(`/follow-ups/${id}/session`, given(time.channel === 'in_person' ? { ...time, roomId } : time), { version })
      }
      onClose={onClose}
    >
      <DateInput source="date" label="followUps.date" validate={required()} parse={plain} />
      <TimeInput source="startTime" label="followUps.startTime" validate={required()} parse={plain} />
      <NumberInput source="durationMinutes" label="followUps.duration" min={15} max={120} step={5} />
      <SelectInput source="channel" label="followUps.channel" choices={useChannels()} validate={required()} />
      <Room compartment={compartment} />
    </FormDrawer>
  );
};
