import { required, SelectInput, TextInput } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { type Release, WAYS } from './release.js';

/** To whom a copy was given, and how; when and by whom the server says (PDL 3:11). */
export const HandOutForm = ({ release, onClose }: { release: Release; onClose: () => void }) => (
  <FormDrawer
    title="releases.handOut"
    submitLabel="releases.handOut"
    onClose={onClose}
    defaultValues={{ way: 'in_person', handedTo: release.recipient }}
    send={({ way, handedTo }) =>
      act(
        `/releases/${release.id}/handover`,
        { way: way as string, handedTo: handedTo as string },
        { version: release.version },
      )
    }
  >
    <SelectInput
      source="way"
      label="releases.way"
      choices={WAYS.map((id) => ({ id, name: `releases.ways.${id}` }))}
      validate={required()}
    />
    <TextInput source="handedTo" label="releases.handedTo" validate={required()} />
  </FormDrawer>
);
