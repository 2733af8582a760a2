import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { now } from '../clock.js';
import { Facts } from '../clients/Facts.js';
import { formatTime, today } from '../format.js';
import { Section } from '../clients/Section.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Notification, Payload } from './laboratory.js';
import { instantOfLocal } from '../today/local-instant.js';
import { useChoices } from './useChoices.js';

const WORDS = 'notifications.payload';

/** The report as it is sent: what the disease lets it say, and what is missing. */
const Shown = ({ payload }: { payload: Payload }) => {
  const translate = useTranslate();
  const coded = payload.notifiedBy === 'code';
  const whom = coded
    ? { [`${WORDS}.personCode`]: payload.personCode }
    : {
        [`${WORDS}.idNumber`]: payload.idNumber,
        [`${WORDS}.fullName`]: payload.fullName,
        [`${WORDS}.address`]: payload.addressWithheld ? translate(`${WORDS}.withheld`) : payload.address,
      };
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate(`${WORDS}.${coded ? 'coded' : 'inFull'}`)}</Typography>
      {payload.missing.map((what) => (
        <Alert key={what} severity="warning" sx={{ mb: 1 }}>
          {translate(`${WORDS}.missing.${what}`)}
        </Alert>
      ))}
      <Facts
        facts={{
          [`${WORDS}.disease`]: translate(`laboratory.tests.${payload.disease}`),
          ...whom,
          [`${WORDS}.sampledOn`]: payload.sampledOn,
          [`${WORDS}.answeredOn`]: payload.answeredOn,
          [`${WORDS}.clinic`]: payload.clinic,
          [`${WORDS}.physician`]: payload.physician,
          [`${WORDS}.receipt`]: payload.receipt,
        }}
      />
    </>
  );
};

const bodyOf = ({ date, time, ...values }: FieldValues) => ({
  ...Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value))),
  submittedAt: instantOfLocal(String(date), String(time)),
});

const Report = ({ one, onClose }: { one: Notification; onClose: () => void }) => {
  const choices = useChoices();
  return (
    <FormDrawer
      title="notifications.report.title"
      submitLabel="notifications.report.deed"
      onClose={onClose}
      defaultValues={{ via: 'sminet', date: today(), time: formatTime(now()) }}
      send={(values) => act(`/disease-notifications/${one.id}/report`, bodyOf(values), { version: one.version })}
    >
      <DateInput source="date" label="notifications.report.date" validate={required()} />
      <TimeInput source="time" label="notifications.report.time" validate={required()} />
      <SelectInput
        source="via"
        label="notifications.report.via"
        choices={choices(['sminet', 'paper'], 'notifications.report.vias')}
        validate={required()}
      />
      <TextInput source="receipt" label="notifications.report.receipt" validate={required()} autoComplete="off" />
      {one.notifiedBy === 'identity' && (
        <>
          <TextInput source="fullName" label="notifications.report.fullName" validate={required()} autoComplete="off" />
          <TextInput source="address" label="notifications.report.address" autoComplete="off" />
          <BooleanInput source="addressWithheld" label="notifications.report.addressWithheld" />
        </>
      )}
    </FormDrawer>
  );
};

/** Shown before it is marked as submitted; to show it is a deed in the log. */
export const ReportSection = ({ one }: { one: Notification }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const [reporting, setReporting] = useState(false);
  const load = useLoad<Payload>(`/disease-notifications/${one.id}/payload`, { enabled: shown });
  return (
    <Section title="notifications.payload.title">
      {!shown && (
        <Typography component="div">
          <Button variant="outlined" onClick={() => setShown(true)}>
            {translate('notifications.payload.show')}
          </Button>{' '}
          {translate('notifications.payload.about')}
        </Typography>
      )}
      {shown && (
        <Loaded load={load}>
          {(payload) => (
            <>
              <Shown payload={payload} />
              {one.can.report && payload.missing.length === 0 && (
                <Button variant="contained" onClick={() => setReporting(true)} sx={{ mt: 1 }}>
                  {translate('notifications.report.deed')}
                </Button>
              )}
            </>
          )}
        </Loaded>
      )}
      {reporting && <Report one={one} onClose={() => setReporting(false)} />}
    </Section>
  );
};
