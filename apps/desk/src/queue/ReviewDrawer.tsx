import { Typography } from '@mui/material';
import { RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { type DrawerProps, Whose } from './drawer.js';
import { DECISIONS } from './queue.js';

/** The manager says what reception shall do where three offers came to nothing. Nobody is removed for it. */
export const ReviewDrawer = ({ place, onClose }: DrawerProps) => {
  const translate = useTranslate();
  const decisions = DECISIONS.map((id) => ({ id, name: translate(`queue.decisions.${id}`) }));
  return (
    <FormDrawer
      title="queue.reviewTitle"
      defaultValues={{ decision: '', reason: '' }}
      send={(values) => act(`/queue-entries/${place.id}/review`, values)}
      onClose={onClose}
    >
      <Whose place={place} />
      <Typography gutterBottom>
        {translate('queue.days', { smart_count: place.days })},{' '}
        {translate('queue.offersMade', { smart_count: place.offersMade })}
      </Typography>
      <RadioButtonGroupInput
        source="decision"
        label="queue.decision"
        choices={decisions}
        row={false}
        validate={required()}
      />
      <TextInput source="reason" label="queue.why" multiline minRows={2} validate={required()} />
    </FormDrawer>
  );
};
