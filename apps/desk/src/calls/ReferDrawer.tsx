import { Alert, Typography } from '@mui/material';
import { required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act, query } from '../api/request.js';
import { COUNTIES } from '../network/organisation.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import type { Call } from './call.js';

interface Helper {
  id: string;
  name: string;
  phone: string | null;
}

interface Coverage {
  gap: boolean;
  local: Helper[];
  remote: Helper[];
}

const Helpers = ({ title, helpers }: { title: string; helpers: Helper[] }) => {
  const translate = useTranslate();
  if (helpers.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 1 }}>
        {translate(title)}
      </Typography>
      <ul>
        {helpers.map(({ id, name, phone }) => (
          <li key={id}>
            {name}
            {phone && `, ${phone}`}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What there is where she lives, and who helps from afar where there is nothing (W12). */
const WhatIsThere = () => {
  const translate = useTranslate();
  const county: unknown = useWatch({ name: 'county' });
  const known = typeof county === 'string' && county !== '';
  const asked = { county: known ? county : '', targetGroup: 'buyers' };
  const { data } = useLoad<Coverage>(`/organisations/coverage${query(asked)}`, { enabled: known });
  if (!known || data === undefined) return null;
  return (
    <div aria-live="polite">
      {data.gap && <Alert severity="info">{translate('calls.gap')}</Alert>}
      <Helpers title="calls.local" helpers={data.local} />
      <Helpers title="calls.remote" helpers={data.remote} />
      <Typography color="text.secondary">{translate('calls.municipality')}</Typography>
    </div>
  );
};

/** Referred to what there is at home. */
export const ReferDrawer = ({ call, onClose }: { call: Call; onClose: () => void }) => {
  const translate = useTranslate();
  const counties = COUNTIES.map((id) => ({ id, name: translate(`counties.${id}`) }));
  return (
    <FormDrawer
      title="calls.ends.referred_home"
      submitLabel="calls.refer"
      defaultValues={{ county: call.county ?? '' }}
      send={({ county }) =>
        act(
          `/callbacks/${call.id}/outcome`,
          { outcome: 'referred_home', county: String(county) },
          { version: call.version },
        )
      }
      onClose={onClose}
    >
      <SelectInput source="county" label="calls.county" choices={counties} validate={required()} />
      <WhatIsThere />
    </FormDrawer>
  );
};
