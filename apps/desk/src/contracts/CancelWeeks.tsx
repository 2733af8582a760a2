import { Alert } from '@mui/material';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { addDays } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { absencesOf, type Session } from '../week/session.js';
import { type Contract, END_REASONS, given } from './contract.js';
import { Look } from './Look.js';
import { SCOPES, type Scope } from './scope.js';

interface Props {
  contract: Contract;
  session: Session;
  onClose: () => void;
}

const plain = (value: string) => value;

/** What a pause from this week on takes of the form, and an end before it. */
const pauseOf =
  ({ plannedDate }: Session) =>
  ({ until, pauseReason }: FieldValues) =>
    given({ from: plannedDate, until, reason: pauseReason });
const endOf =
  ({ plannedDate }: Session) =>
  ({ endReason }: FieldValues) =>
    given({ endedOn: addDays(plannedDate, -1), reason: endReason });

const OnlyThis = ({ session }: Pick<Props, 'session'>) => {
  const translate = useTranslate();
  const outcomes = absencesOf(session).map((id) => ({ id, name: translate(`statuses.session.${id}`) }));
  return (
    <>
      <SelectInput source="outcome" label="week.notHeld" choices={outcomes} validate={required()} />
      <TextInput source="reason" label="week.absenceReason" />
      <Alert severity="info">{translate('contracts.oneCancelled')}</Alert>
    </>
  );
};

const Fields = ({ contract, session }: Omit<Props, 'onClose'>) => {
  const translate = useTranslate();
  const scope: Scope = useWatch({ name: 'scope' });
  const reasons = END_REASONS.map((id) => ({ id, name: translate(`contracts.endReasons.${id}`) }));
  if (scope === 'this') return <OnlyThis session={session} />;
  if (scope === 'whole')
    return (
      <>
        <SelectInput source="endReason" label="contracts.reason" choices={reasons} validate={required()} />
        <Look path={`/contracts/${contract.id}/end/preview`} body={endOf(session)} />
      </>
    );
  return (
    <>
      <DateInput source="until" label="contracts.pauseUntil" helperText="contracts.pauseHelp" parse={plain} />
      <TextInput source="pauseReason" label="contracts.reason" validate={required()} />
      <Look path={`/contracts/${contract.id}/pause/preview`} body={pauseOf(session)} />
    </>
  );
};

/** One way to cancel: only this week, a stretch from it on, or all that is left of the contract. */
export const CancelWeeks = ({ contract, session, onClose }: Props) => {
  const translate = useTranslate();
  const { id, version } = contract;
  const send = (values: FieldValues) => {
    const { outcome, reason } = values;
    if (values.scope === 'this')
      return act(`/sessions/${session.id}/attendance`, given({ outcome, reason }), { version: session.version });
    if (values.scope === 'whole') return act(`/contracts/${id}/end`, endOf(session)(values), { version });
    return act(`/contracts/${id}/pause`, pauseOf(session)(values), { version });
  };
  const scopes = SCOPES.filter((one) => one === 'this' || contract.can[one === 'whole' ? 'end' : 'pause'] === true);
  return (
    <FormDrawer
      title="contracts.deeds.cancel"
      submitLabel="contracts.deeds.cancel"
      defaultValues={{ scope: 'this', outcome: '', reason: '', until: '', pauseReason: '', endReason: '' }}
      send={send}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="scope"
        label="contracts.scope"
        row={false}
        choices={scopes.map((one) => ({ id: one, name: translate(`contracts.cancelScopes.${one}`) }))}
      />
      <Fields contract={contract} session={session} />
    </FormDrawer>
  );
};
