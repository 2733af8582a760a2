import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Marks } from './note.js';

/** The parts of the model and the themes the session worked with (W17, W18), at the head of its note. */
export const NoteMarks = ({ marks }: { marks: Marks }) => {
  const translate = useTranslate();
  const named = [
    ...marks.parts.map((one) => translate(`modelParts.${one}`)),
    ...marks.themes.map((one) => translate(`themes.${one}`)),
  ];
  if (named.length === 0) return null;
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      spacing={0.5}
      aria-label={translate('journal.marks')}
      sx={{ flexWrap: 'wrap', listStyle: 'none', p: 0, my: 1 }}
    >
      {named.map((name) => (
        <li key={name}>
          <Chip size="small" variant="outlined" label={name} />
        </li>
      ))}
    </Stack>
  );
};
