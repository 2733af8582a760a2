import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { LiftReview } from './care.js';

/** Tells those who review emergencies that some wait, on the page where their day begins; nothing where none does. */
export const LiftsWaiting = () => {
  const translate = useTranslate();
  const enabled = useMay('spiralen.reviewEmergencies');
  const path = `/emergency-lifts${query({ filter: { waiting: true }, range: [0, 99] })}`;
  const waiting = useLoad<LiftReview[]>(path, { enabled }).data ?? [];
  if (waiting.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1.5 }}
      className="no-print"
      action={
        <Button component={Link} to="/nodoppningar" color="inherit">
          {translate('blocks.reviews')}
        </Button>
      }
    >
      {translate('blocks.waiting', { smart_count: waiting.length })}
    </Alert>
  );
};
