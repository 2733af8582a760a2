import { required } from 'react-admin';
import { act } from '../api/request.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Note } from './note.js';

/** On what day the client was told what the note says (SoL 14:6). */
export const TellForm = ({ note, onClose }: { note: Note; onClose: () => void }) => (
  <FormDrawer
    title="journal.told"
    onClose={onClose}
    defaultValues={{ toldOn: today() }}
    send={({ toldOn }) => act(`/notes/${note.id}/telling`, { toldOn: toldOn as string }, { version: note.version })}
  >
    <DateInput source="toldOn" label="journal.toldOn" validate={required()} />
  </FormDrawer>
);
