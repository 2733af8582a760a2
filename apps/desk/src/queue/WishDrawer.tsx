import { CheckboxGroupInput, SelectInput, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { dayName } from '../contracts/contract.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { deed, type DrawerProps, Whose } from './drawer.js';
import { GENDERS, PARTS_OF_DAY } from './queue.js';

const WORKDAYS = [1, 2, 3, 4, 5];

/** The days, times and counsellor she wishes: boxes for what the order asks about, words for the rest. */
export const WishInputs = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const days = WORKDAYS.map((id) => ({ id, name: dayName(id, locale) }));
  const parts = PARTS_OF_DAY.map((id) => ({ id, name: translate(`queue.parts.${id}`) }));
  const genders = GENDERS.map((id) => ({ id, name: translate(`queue.genders.${id}`) }));
  return (
    <>
      <CheckboxGroupInput source="weekdays" label="queue.weekdays" choices={days} />
      <CheckboxGroupInput source="partsOfDay" label="queue.partsOfDay" choices={parts} />
      <SelectInput source="counsellorGender" label="queue.counsellorGender" choices={genders} />
      <TextInput source="wishes" label="queue.wishes" helperText="queue.wishesHelp" multiline minRows={2} />
    </>
  );
};

/** She wishes something else than before. */
export const WishDrawer = ({ place, onClose }: DrawerProps) => {
  const { weekdays, partsOfDay, counsellorGender, wishes } = place;
  return (
    <FormDrawer
      title="queue.wishesTitle"
      defaultValues={{ weekdays, partsOfDay, counsellorGender: counsellorGender ?? '', wishes: wishes ?? '' }}
      send={deed(place, 'wishes')}
      onClose={onClose}
    >
      <Whose place={place} />
      <WishInputs />
    </FormDrawer>
  );
};
