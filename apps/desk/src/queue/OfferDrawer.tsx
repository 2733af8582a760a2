import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { NumberInput, required, SelectInput, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import type { Refusal } from '../api/problem.js';
import { useChoices } from '../contracts/useChoices.js';
import { addDays, today, weekdayName, weekdayOf } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { deed, type DrawerProps, plain, Whose } from './drawer.js';
import { GROUNDS, type Place } from './queue.js';
import { wishesOf } from './wishes.js';

const DAYS_TO_ANSWER = 7;

const EveryWeek = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const firstOn: unknown = useWatch({ name: 'firstOn' });
  if (typeof firstOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(firstOn)) return null;
  return (
    <Typography component="output" color="text.secondary" gutterBottom sx={{ display: 'block' }}>
      {translate('contracts.everyWeek', { day: weekdayName(firstOn, locale) })}
    </Typography>
  );
};

/** Who stands before her and could have had the time, and why she does not get it. */
const Exception = ({ before }: { before: readonly Place[] }) => {
  const translate = useTranslate();
  const grounds = GROUNDS.map((id) => ({ id, name: translate(`queue.grounds.${id}`) }));
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 1 }}>
      {translate('queue.ahead')} {before.map((one) => `${one.clientName} ${one.clientNumber}`).join(', ')}
      <SelectInput source="outOfOrder.ground" label="queue.outOfOrder" choices={grounds} validate={required()} />
      <TextInput source="outOfOrder.reason" label="queue.why" validate={required()} />
    </Alert>
  );
};

const offerOf = ({ outOfOrder, ...time }: FieldValues, excepted: boolean) => ({
  ...time,
  weekday: weekdayOf(String(time.firstOn)),
  ...(excepted ? { outOfOrder: outOfOrder as unknown } : {}),
});

/** A counsellor's free weekly time with a last day to answer. Past somebody who stands before her only with a reason. */
export const OfferDrawer = ({ place, places, onClose }: DrawerProps & { places: readonly Place[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { counsellors, rooms } = useChoices(place.compartment);
  const [before, setBefore] = useState<readonly string[]>([]);
  const values = {
    ...{ counsellorId: '', firstOn: '', startTime: '', durationMinutes: 60, roomId: '' },
    expiresOn: addDays(today(), DAYS_TO_ANSWER),
  };
  const passed = (refusal: Refusal) => {
    if (refusal.code === 'queue.not-next') setBefore(refusal.problem.before as string[]);
    return false;
  };
  const wishes = wishesOf(place, translate, locale);
  return (
    <FormDrawer
      title="queue.deeds.offer"
      defaultValues={values}
      send={(filled) => deed(place, 'offers')(offerOf(filled, before.length > 0))}
      onRefused={passed}
      onClose={onClose}
    >
      <Whose place={place} />
      {wishes && <Typography color="text.secondary">{wishes}</Typography>}
      {place.wishes && <Typography color="text.secondary">{place.wishes}</Typography>}
      {before.length > 0 && <Exception before={places.filter(({ id }) => before.includes(id))} />}
      <SelectInput source="counsellorId" label="contracts.counsellor" choices={counsellors} validate={required()} />
      <DateInput source="firstOn" label="contracts.firstOn" validate={required()} parse={plain} />
      <EveryWeek />
      <TimeInput source="startTime" label="contracts.startTime" validate={required()} parse={plain} />
      <NumberInput source="durationMinutes" label="contracts.duration" min={15} max={120} step={5} />
      <SelectInput source="roomId" label="contracts.room" choices={rooms} />
      <DateInput source="expiresOn" label="queue.expiresOn" validate={required()} parse={plain} />
    </FormDrawer>
  );
};
