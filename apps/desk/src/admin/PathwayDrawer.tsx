import { BooleanInput, CheckboxGroupInput, required, TextInput } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Pathway } from '../parts/usePathways.js';
import { compartmentChoices } from './choices.js';

/** A way in: what it is called, and where it is counted. Its code is the house's own business. */
export const PathwayDrawer = ({ way, onClose }: { way: Pathway | null; onClose: () => void }) => (
  <FormDrawer
    title={way ? 'admin.pathways.change' : 'admin.pathways.new'}
    defaultValues={way ?? { labelSv: '', labelEn: '', compartments: [] }}
    send={({ labelSv, labelEn, compartments, active }) => {
      const said = { labelSv: labelSv as string, labelEn: labelEn as string, compartments: compartments as string[] };
      return way
        ? act(`/pathways/${way.id}`, { ...said, active: active === true }, { method: 'PATCH', version: way.version })
        : act('/pathways', said);
    }}
    onClose={onClose}
  >
    <TextInput source="labelSv" label="admin.services.labelSv" validate={required()} />
    <TextInput source="labelEn" label="admin.services.labelEn" validate={required()} />
    <CheckboxGroupInput
      source="compartments"
      label="admin.pathways.compartments"
      choices={compartmentChoices}
      validate={required()}
    />
    {way && <BooleanInput source="active" label="admin.pathways.active" helperText="admin.pathways.activeHelp" />}
  </FormDrawer>
);
