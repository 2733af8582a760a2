import { Alert } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, FormDataConsumer, maxLength, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { Refusal } from '../api/problem.js';
import { act, query } from '../api/request.js';
import type { Named } from '../bookings/booking.js';
import { today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay, useMe } from '../session/session.js';
import { AbsencePreview } from './AbsencePreview.js';
import { absenceOf } from './absence-of.js';

const bodyOf = (values: FieldValues, own: string | undefined) => ({
  ...absenceOf(values, own),
  reason: values.reason as string,
  ...(values.acceptAffected === true ? { acceptAffected: true } : {}),
});

/** Who plans the unit's days chooses anybody, or a room; everybody else writes her own. */
const Whom = () => {
  const translate = useTranslate();
  const staff = useLoad<Named[]>(`/staff${query({ filter: { active: true }, range: [0, 199] })}`);
  const rooms = useLoad<Named[]>(`/rooms${query({ filter: { active: true }, range: [0, 199] })}`);
  const choices = ['staff', 'room'].map((id) => ({ id, name: translate(`clinic.absences.of.${id}`) }));
  return (
    <>
      <SelectInput
        source="of"
        label="clinic.absences.whom"
        choices={choices}
        validate={required()}
        helperText={false}
      />
      <FormDataConsumer>
        {({ formData }) =>
          formData.of === 'room' ? (
            <SelectInput
              source="roomId"
              label="today.heads.room"
              choices={rooms.data ?? []}
              validate={required()}
              helperText={false}
            />
          ) : (
            <SelectInput
              source="staffId"
              label="today.heads.staff"
              choices={staff.data ?? []}
              validate={required()}
              helperText={false}
            />
          )
        }
      </FormDataConsumer>
    </>
  );
};

/** Said when what is in the way has been seen. */
const AcceptAffected = () => {
  const translate = useTranslate();
  return (
    <>
      <Alert severity="warning" role="alert">
        {translate('clinic.absences.seeAffected')}
      </Alert>
      <BooleanInput source="acceptAffected" label="clinic.absences.accept" helperText={false} />
    </>
  );
};

/** Somebody will be away, or a room closed: nothing more is booked then, and what stands there is handled one by one. */
export const AbsenceDrawer = ({ onClose }: { onClose: () => void }) => {
  const me = useMe();
  const plans = useMay('calendar.planAbsences');
  const [affected, setAffected] = useState(false);
  const refused = (refusal: Refusal): boolean => {
    if (refusal.code !== 'absence.appointments-affected') return false;
    setAffected(true);
    return true;
  };
  const start = {
    of: 'staff',
    staffId: me?.id,
    fromDate: today(),
    fromTime: '08:00',
    toDate: today(),
    toTime: '17:00',
  };
  return (
    <FormDrawer
      title="clinic.absences.record"
      defaultValues={start}
      send={(values) => act('/absences', bodyOf(values, me?.id))}
      onRefused={refused}
      onClose={onClose}
    >
      {plans && <Whom />}
      <DateInput source="fromDate" label="clinic.fromDate" validate={required()} helperText={false} />
      <TimeInput source="fromTime" label="clinic.from" validate={required()} helperText={false} />
      <DateInput source="toDate" label="clinic.toDate" validate={required()} helperText={false} />
      <TimeInput source="toTime" label="clinic.to" validate={required()} helperText={false} />
      <TextInput
        source="reason"
        label="clinic.absences.reason"
        validate={[required(), maxLength(200)]}
        helperText="clinic.absences.reasonHelp"
      />
      <AbsencePreview />
      {affected && <AcceptAffected />}
    </FormDrawer>
  );
};
