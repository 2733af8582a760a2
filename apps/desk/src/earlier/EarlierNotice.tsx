import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { byFit } from './earlier.js';
import { useWishes } from './useWishes.js';

/** Said on the day when a time has fallen free that somebody waits for. */
export const EarlierNotice = () => {
  const translate = useTranslate();
  const { fits } = byFit(useWishes().data ?? []);
  if (fits.length === 0) return null;
  return (
    <Alert
      severity="info"
      action={
        <Button component={Link} to="/tidigare-tider">
          {translate('earlier.show')}
        </Button>
      }
    >
      {translate('earlier.notice', { smart_count: fits.length })}
    </Alert>
  );
};
