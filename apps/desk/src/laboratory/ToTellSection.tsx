import { Button, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { Sample } from './laboratory.js';

const Waiting = () => {
  const translate = useTranslate();
  const title = useId();
  const load = useLoad<Sample[]>(`/results-to-tell${query({ range: [0, 199] })}`, { keep: true, everyMs: 60_000 });
  return (
    <section aria-labelledby={title}>
      <Typography id={title} variant="h2" gutterBottom>
        {translate('laboratory.day.title')}
      </Typography>
      <Loaded load={load}>
        {(waiting) => (
          <Typography component="div">
            {waiting.length === 0
              ? translate('laboratory.day.none')
              : translate('laboratory.day.count', { smart_count: waiting.length })}
            <Button component={Link} to="/provsvar" sx={{ ml: 1 }}>
              {translate('laboratory.day.go')}
            </Button>
          </Typography>
        )}
      </Loaded>
    </section>
  );
};

/** How many answers wait to be told, on a clinician's day. */
export const ToTellSection = () => useMay('laboratory.keepSamples') && <Waiting />;
