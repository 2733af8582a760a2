import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import {
  AutocompleteArrayInput,
  BooleanInput,
  CheckboxGroupInput,
  NumberInput,
  required,
  useLocaleState,
  useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act, query } from '../api/request.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useLoad } from '../parts/useLoad.js';
import { CLINICIANS } from '../roles.js';
import { decisionOf, type Edition } from './service-rule.js';

interface Person {
  id: string;
  name: string;
  roles: string[];
  compartments: string[];
}
interface Room {
  id: string;
  name: string;
  usableBy: string[];
}

const COUNTS = ['bookings', 'otherLength', 'otherClinician', 'otherRoom', 'hours'] as const;

/** What stands that would not be booked so any more; all of it stays as it is. */
const Touched = ({ serviceKind }: { serviceKind: string }) => {
  const translate = useTranslate();
  const asked = decisionOf(serviceKind, useWatch() as Record<string, unknown>);
  const { data, error } = useQuery<Record<(typeof COUNTS)[number], number>>({
    queryKey: ['service-rule-preview', asked],
    queryFn: () => act('/service-rules/preview', asked ?? {}) as Promise<Record<(typeof COUNTS)[number], number>>,
    enabled: asked !== null,
    retry: false,
  });
  if (asked === null) return null;
  if (error) return <ProblemAlert error={error} />;
  if (!data) return null;
  const told = COUNTS.filter((name) => data[name] > 0);
  return (
    <Alert severity="info" role="region" aria-live="polite" aria-label={translate('serviceRules.touches')}>
      {told.length === 0 && <Typography>{translate('serviceRules.nothing')}</Typography>}
      {told.map((name) => (
        <Typography key={name}>{translate(`serviceRules.${name}`, { smart_count: data[name] })}</Typography>
      ))}
    </Alert>
  );
};

/** By whom and where: those named alone, or everybody and every room. */
const WhoAndWhere = () => {
  const staff = useLoad<Person[]>(`/staff${query({ filter: { active: true }, range: [0, 199] })}`);
  const rooms = useLoad<Room[]>(`/rooms${query({ filter: { active: true }, range: [0, 199] })}`);
  const receiving = (staff.data ?? []).filter(
    ({ roles, compartments }) =>
      compartments.includes('spiralen') && roles.some((role) => (CLINICIANS as readonly string[]).includes(role)),
  );
  return (
    <>
      <CheckboxGroupInput
        source="givenBy"
        label="serviceRules.givenBy"
        choices={CLINICIANS.map((id) => ({ id, name: `roles.${id}` }))}
        helperText={false}
      />
      <AutocompleteArrayInput
        source="clinicianIds"
        label="serviceRules.clinicians"
        choices={receiving}
        helperText="serviceRules.cliniciansHelp"
      />
      <AutocompleteArrayInput
        source="roomIds"
        label="serviceRules.rooms"
        choices={(rooms.data ?? []).filter(({ usableBy }) => usableBy.includes('spiralen'))}
        helperText="serviceRules.roomsHelp"
      />
    </>
  );
};

/** How a service is to be given from a day on. */
export const ServiceRuleDrawer = ({ edition, onClose }: { edition: Edition; onClose: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { serviceKind, durationMinutes, minutesBefore, minutesAfter, givenBy, clinicianIds, roomIds, given } = edition;
  const from = edition.validFrom !== null && edition.validFrom > today() ? edition.validFrom : today();
  const minutes = [
    ['durationMinutes', 'duration', 5, 240],
    ['minutesBefore', 'before', 0, 60],
    ['minutesAfter', 'after', 0, 60],
  ] as const;
  return (
    <FormDrawer
      title={translate('serviceRules.decideOn', { name: locale === 'sv' ? edition.labelSv : edition.labelEn })}
      defaultValues={{
        ...{ validFrom: from, given, durationMinutes, minutesBefore, minutesAfter, givenBy, clinicianIds, roomIds },
      }}
      send={(values) => act('/service-rules', decisionOf(serviceKind, values) ?? values)}
      onClose={onClose}
    >
      <DateInput source="validFrom" label="serviceRules.validFrom" validate={required()} helperText={false} />
      <BooleanInput source="given" label="serviceRules.given" helperText={false} />
      {minutes.map(([source, label, min, max]) => (
        <NumberInput
          key={source}
          {...{ source, min, max }}
          label={`serviceRules.${label}`}
          validate={required()}
          helperText={false}
        />
      ))}
      <WhoAndWhere />
      <Touched serviceKind={serviceKind} />
    </FormDrawer>
  );
};
