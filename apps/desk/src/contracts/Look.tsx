import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { given, type Preview as Weeks } from './contract.js';
import { Preview } from './Preview.js';

interface Props {
  path: string;
  /** What of the form is asked about, where that is not the whole of it. */
  body?: (values: Record<string, unknown>) => Record<string, unknown>;
  /** The counsellor may tick proposed skips that are held anyway. */
  decides?: boolean;
}

/** What the form would change, counted and week by week, before it is saved. */
export const Look = ({ path, body = given, decides = false }: Props) => {
  const translate = useTranslate();
  const { getValues, setValue, trigger } = useFormContext();
  const [seen, setSeen] = useState<{ asked: string; weeks: Weeks } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = JSON.stringify({ ...useWatch(), holdAnyway: undefined });
  const look = async () => {
    if (!(await trigger())) return;
    try {
      setError(null);
      if (decides) setValue('holdAnyway', []);
      const wanted = Object.entries(body(getValues())).filter(([key]) => key !== 'holdAnyway');
      setSeen({ asked, weeks: await act<Weeks>(path, Object.fromEntries(wanted)) });
    } catch (refused) {
      // Shown in the form; nothing has been changed.
      setSeen(null);
      setError(refused);
    }
  };
  return (
    <Box sx={{ my: 1 }}>
      <Button variant="outlined" onClick={() => void look()}>
        {translate('contracts.lookFirst')}
      </Button>
      {error !== null && <ProblemAlert error={error} />}
      {seen?.asked === asked && <Preview preview={seen.weeks} decides={decides} />}
    </Box>
  );
};
