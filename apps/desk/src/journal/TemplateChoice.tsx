import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLoad } from '../parts/useLoad.js';
import { filledBy, type Headings, type NoteKind } from './note.js';

/** A skeleton to begin a note from: the house’s, or the unit’s own. */
export interface NoteTemplate {
  id: string;
  kind: NoteKind;
  name: string;
  headings: Headings;
  standard: boolean;
  active: boolean;
  version: number;
  can: { change: boolean; replace: boolean };
}

interface Props {
  kind: NoteKind;
  headings: Headings;
  onFill: (headings: Headings) => void;
}

/** Fills the headings that are empty, and touches nothing that is written. */
export const TemplateChoice = ({ kind, headings, onFill }: Props) => {
  const translate = useTranslate();
  const [chosen, setChosen] = useState('');
  const load = useLoad<NoteTemplate[]>('/note-templates');
  const fitting = (load.data ?? []).filter((one) => one.active && one.kind === kind);
  if (fitting.length === 0) return null;
  const choose = (id: string) => {
    setChosen(id);
    const template = fitting.find((one) => one.id === id);
    if (template) onFill(filledBy(headings, template.headings));
  };
  return (
    <TextField
      select
      label={translate('journal.template')}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
      sx={{ maxWidth: 320, mb: 1.5 }}
    >
      <MenuItem value="">{translate('journal.noTemplate')}</MenuItem>
      {fitting.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
