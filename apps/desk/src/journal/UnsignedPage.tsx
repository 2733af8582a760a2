import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../frame/PageTitle.js';
import { UnsignedNotes } from './UnsignedNotes.js';

/** A page of its own for what waits to be signed. */
export const UnsignedPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('journal.unsigned')}</PageTitle>
      <Typography color="text.secondary" gutterBottom>
        {translate('journal.oneBy')}
      </Typography>
      <UnsignedNotes />
    </>
  );
};
