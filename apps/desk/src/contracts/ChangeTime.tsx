import { Alert, Typography } from '@mui/material';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Session } from '../week/session.js';
import { CHANNELS, type Contract, dayName, given, WEEKDAYS } from './contract.js';
import { Look } from './Look.js';
import { type Scope, scopeFrom, scopesOf } from './scope.js';
import { useChoices } from './useChoices.js';

interface Asked {
  contract: Contract;
  /** The week that was asked about; none for the whole contract. */
  session?: Session | undefined;
}
type Props = Asked & { onClose: () => void };

const plain = (value: string) => value;

/** What a change of slot takes of the form. */
const slotOf =
  (session: Session | undefined) =>
  ({ scope, effectiveFrom, weekday, slotTime, roomId, reason, agreedOn, holdAnyway }: FieldValues) =>
    given({
      effectiveFrom: scope === 'whole' ? effectiveFrom : scopeFrom(scope as Scope, session),
      ...{ weekday, startTime: slotTime, roomId, reason, agreedOn, holdAnyway },
    });

const Room = ({ contract }: Pick<Asked, 'contract'>) => {
  const { rooms } = useChoices(contract.compartment);
  return <SelectInput source="roomId" label="contracts.room" choices={rooms} validate={required()} />;
};

const OnlyThis = ({ contract }: Pick<Asked, 'contract'>) => {
  const translate = useTranslate();
  const channel: unknown = useWatch({ name: 'channel' });
  const channels = CHANNELS.map((id) => ({ id, name: translate(`channels.${id}`) }));
  return (
    <>
      <DateInput source="date" label="week.date" validate={required()} parse={plain} />
      <TimeInput source="startTime" label="week.time" validate={required()} parse={plain} />
      <SelectInput source="channel" label="contracts.channel" choices={channels} validate={required()} />
      {channel === 'in_person' && <Room contract={contract} />}
      <Alert severity="info">{translate('contracts.onlyOne')}</Alert>
    </>
  );
};

const Slot = ({ contract, session }: Asked) => {
  const scope: unknown = useWatch({ name: 'scope' });
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const choices = WEEKDAYS.map((id) => ({ id, name: dayName(id, locale) }));
  return (
    <>
      {scope === 'following' && (
        <Typography gutterBottom>
          {translate('contracts.effectiveFrom')} {scopeFrom('following', session)}
        </Typography>
      )}
      {scope === 'whole' && (
        <DateInput source="effectiveFrom" label="contracts.effectiveFrom" validate={required()} parse={plain} />
      )}
      <SelectInput source="weekday" label="contracts.weekday" choices={choices} validate={required()} />
      <TimeInput source="slotTime" label="contracts.startTime" validate={required()} parse={plain} />
      {contract.channel === 'in_person' && <Room contract={contract} />}
      <TextInput source="reason" label="contracts.reason" validate={required()} />
      <DateInput source="agreedOn" label="contracts.agreedOn" validate={required()} parse={plain} />
      <Look path={`/contracts/${contract.id}/slot-change/preview`} body={slotOf(session)} decides />
    </>
  );
};

const Fields = ({ contract, session }: Asked) => {
  const translate = useTranslate();
  const scope: unknown = useWatch({ name: 'scope' });
  const scopes = scopesOf(session);
  return (
    <>
      {scopes.length > 1 && (
        <RadioButtonGroupInput
          source="scope"
          label="contracts.scope"
          row={false}
          choices={scopes.map((id) => ({ id, name: translate(`contracts.scopes.${id}`) }))}
        />
      )}
      {scope === 'this' ? <OnlyThis contract={contract} /> : <Slot contract={contract} session={session} />}
    </>
  );
};

/** One way to change a time: only this week, this and those that follow, or the whole contract. */
export const ChangeTime = ({ contract, session, onClose }: Props) => {
  const send = ({ scope, date, startTime, channel, roomId, ...values }: FieldValues) =>
    scope === 'this' && session !== undefined
      ? act(
          `/sessions/${session.id}/move`,
          given({ date, startTime, channel, roomId: channel === 'in_person' ? roomId : undefined }),
          { version: session.version },
        )
      : act(`/contracts/${contract.id}/slot-change`, slotOf(session)({ scope, roomId, ...values }), {
          version: contract.version,
        });
  const { date, startTime, channel } = session ?? { date: '', startTime: '', channel: contract.channel };
  return (
    <FormDrawer
      title="contracts.deeds.changeSlot"
      defaultValues={{
        scope: session === undefined ? 'whole' : 'this',
        ...{ date, startTime, channel },
        roomId: session?.roomId ?? contract.roomId ?? '',
        effectiveFrom: today(),
        weekday: contract.weekday,
        slotTime: contract.startTime,
        ...{ reason: '', agreedOn: today(), holdAnyway: [] },
      }}
      send={send}
      onClose={onClose}
    >
      <Fields contract={contract} session={session} />
    </FormDrawer>
  );
};
