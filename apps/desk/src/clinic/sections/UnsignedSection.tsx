import { Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { UnsignedNotes } from '../../journal/UnsignedNotes.js';

/** One's own notes that wait for a signature. */
export const UnsignedSection = () => {
  const translate = useTranslate();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <Typography id={title} variant="h2" gutterBottom>
        {translate('journal.unsigned')}
      </Typography>
      <UnsignedNotes />
    </section>
  );
};
