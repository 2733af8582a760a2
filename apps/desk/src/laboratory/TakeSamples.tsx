import { Box, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { SITES, type Test, TESTS, USUAL_SITE } from './laboratory.js';

interface Props {
  bookingId: string;
  anonymous: boolean;
  onClose: () => void;
}

/** Which samples were taken: a tick for each, and where from. An anonymous patient has one to choose. */
export const TakeSamples = ({ bookingId, anonymous, onClose }: Props) => {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Partial<Record<Test, string>>>({});
  const tests = anonymous ? TESTS.filter((test) => test === 'hiv') : TESTS;
  const choose = (test: Test, site: string | undefined) => setChosen((before) => ({ ...before, [test]: site }));
  const items = TESTS.flatMap((test) => (chosen[test] === undefined ? [] : [{ test, site: chosen[test] }]));
  return (
    <FormDrawer
      title="laboratory.takeTitle"
      onClose={onClose}
      submitLabel="laboratory.take"
      send={() => act(`/bookings/${bookingId}/samples`, { items })}
    >
      {anonymous && <Typography sx={{ mb: 1 }}>{translate('laboratory.anonymousOnly')}</Typography>}
      {tests.map((test) => (
        <Box key={test} sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 48 }}>
          <FormControlLabel
            sx={{ flexGrow: 1 }}
            label={translate(`laboratory.tests.${test}`)}
            control={
              <Checkbox
                checked={chosen[test] !== undefined}
                onChange={(_, on) => choose(test, on ? USUAL_SITE[test] : undefined)}
              />
            }
          />
          {chosen[test] !== undefined && (
            <TextField
              select
              size="small"
              label={`${translate('laboratory.site')}: ${translate(`laboratory.tests.${test}`)}`}
              value={chosen[test]}
              onChange={(event) => choose(test, event.target.value)}
              sx={{ minWidth: 190 }}
            >
              {SITES.map((site) => (
                <MenuItem key={site} value={site}>
                  {translate(`laboratory.sites.${site}`)}
                </MenuItem>
              ))}
            </TextField>
          )}
        </Box>
      ))}
    </FormDrawer>
  );
};
