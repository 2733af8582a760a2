import { required, TextInput } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Note } from './note.js';

/** What the client does not agree with, in her own words (SoL 14:6, PDL 3:8). */
export const DisputeForm = ({ note, onClose }: { note: Note; onClose: () => void }) => (
  <FormDrawer
    title="journal.dispute"
    onClose={onClose}
    send={({ text }) => act(`/notes/${note.id}/dispute`, { text: text as string }, { version: note.version })}
  >
    <TextInput source="text" label="journal.disputeText" validate={required()} multiline minRows={4} />
  </FormDrawer>
);
