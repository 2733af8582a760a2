import { required, TextInput } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';

/** Another name she goes by; the search finds her by it. */
export const AliasForm = ({ clientId, onClose }: { clientId: string; onClose: () => void }) => (
  <FormDrawer
    title="clients.addAlias"
    onClose={onClose}
    send={({ alias, note }) =>
      act(`/clients/${clientId}/aliases`, { alias: alias as string, ...(note ? { note: note as string } : {}) })
    }
  >
    <TextInput source="alias" label="clients.alias" validate={required()} />
    <TextInput source="note" label="clients.aliasNote" multiline />
  </FormDrawer>
);
