import { Typography } from '@mui/material';
import { minLength, RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { addDays, today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { CARE_UNITS, filled, type CareAccess, type CareUnit, type EmergencyLift } from './care.js';

interface Props {
  access: CareAccess;
  onClose: () => void;
}

const plain = (value: string) => value;
const WEEK = 7;
/** Asked for here too, so that a code is not spent on a reason that is refused. */
const LEAST_REASON = 20;

const useUnits = () => {
  const translate = useTranslate();
  return (units: readonly CareUnit[] = CARE_UNITS) =>
    units.map((id) => ({ id, name: translate(`blocks.units.${id}`) }));
};

/** What the patient blocks, and that it is she who asks. */
export const BlockDrawer = ({ access, onClose }: Props) => {
  const translate = useTranslate();
  const units = useUnits();
  const askers = ['patient', 'guardian'].map((id) => ({ id, name: translate(`blocks.askers.${id}`) }));
  return (
    <FormDrawer
      title="blocks.set"
      onClose={onClose}
      defaultValues={{ careUnit: '', from: '', until: '', askedBy: 'patient' }}
      send={(values) => act(`/clients/${access.clientId}/care-blocks`, filled(values))}
    >
      <Typography gutterBottom>{translate('blocks.setHelp')}</Typography>
      <SelectInput source="careUnit" label="blocks.unit" choices={units()} emptyText="blocks.everyUnit" parse={plain} />
      <DateInput source="from" label="blocks.from" parse={plain} helperText="blocks.periodHelp" />
      <DateInput source="until" label="blocks.until" parse={plain} />
      <RadioButtonGroupInput
        source="askedBy"
        label="blocks.askedBy"
        choices={askers}
        validate={required()}
        row={false}
      />
    </FormDrawer>
  );
};

/** The patient's yes: whose record, for which unit, until which day. */
export const ConsentDrawer = ({ access, onClose }: Props) => {
  const translate = useTranslate();
  const units = useUnits();
  const [own = 'gynaecology'] = access.ownUnits;
  return (
    <FormDrawer
      title="blocks.consent"
      onClose={onClose}
      defaultValues={{ careUnit: '', forUnit: own, until: addDays(today(), WEEK) }}
      send={(values) => act(`/clients/${access.clientId}/block-consents`, filled(values))}
    >
      <Typography gutterBottom>{translate('blocks.consentHelp')}</Typography>
      <SelectInput source="careUnit" label="blocks.whose" choices={units()} validate={required()} parse={plain} />
      <SelectInput source="forUnit" label="blocks.forWhom" choices={units()} validate={required()} parse={plain} />
      <DateInput source="until" label="blocks.until" validate={required()} parse={plain} />
    </FormDrawer>
  );
};

/** Why she needs what other units have written, though nobody has booked them together. */
export const RelationDrawer = ({ access, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <FormDrawer
      title="blocks.relate"
      onClose={onClose}
      defaultValues={{ reason: '' }}
      send={({ reason }) => act(`/clients/${access.clientId}/care-relations`, { reason })}
    >
      <Typography gutterBottom>{translate('blocks.relateHelp')}</Typography>
      <TextInput source="reason" label="common.reason" validate={required()} multiline minRows={2} />
    </FormDrawer>
  );
};

/** Step 2 of an emergency: one of the units that step 1 has shown, why, and the code that shows it is she. */
export const EmergencyDrawer = ({ lift, onClose }: { lift: EmergencyLift; onClose: () => void }) => {
  const translate = useTranslate();
  const units = useUnits();
  const open = async ({ code, careUnit, reason }: Record<string, unknown>) => {
    const { id: confirmationId } = await act<{ id: string }>('/confirmations', { code });
    return act(`/emergency-lifts/${lift.id}/opening`, { careUnit, reason, confirmationId }, { version: lift.version });
  };
  return (
    <FormDrawer
      title="blocks.lift.stepTwo"
      submitLabel="blocks.lift.open"
      onClose={onClose}
      defaultValues={{ careUnit: '', reason: '', code: '' }}
      send={open}
    >
      <Typography gutterBottom>{translate('blocks.lift.stepTwoHelp')}</Typography>
      <RadioButtonGroupInput
        source="careUnit"
        label="blocks.lift.unit"
        choices={units(lift.unitsShown)}
        validate={required()}
        row={false}
      />
      <TextInput
        source="reason"
        label="blocks.lift.reason"
        helperText="blocks.lift.reasonHelp"
        validate={[required(), minLength(LEAST_REASON)]}
        multiline
        minRows={2}
      />
      <TextInput
        source="code"
        label="signIn.code"
        helperText="signIn.codeHelp"
        autoComplete="one-time-code"
        validate={required()}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6 } }}
      />
    </FormDrawer>
  );
};
