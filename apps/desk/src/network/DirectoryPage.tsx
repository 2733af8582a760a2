import Add from '@mui/icons-material/Add';
import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useDebounced } from '../parts/useDebounced.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { COUNTIES, type Coverage, GROUPS, type Organisation, TYPES } from './organisation.js';
import { OrganisationCard } from './OrganisationCard.js';
import { OrganisationDrawer } from './OrganisationDrawer.js';

interface Asked {
  q: string;
  county: string;
  type: string;
  targetGroup: string;
}

const NOTHING: Asked = { q: '', county: '', type: '', targetGroup: '' };
const WAIT_MS = 200;

const Choice = ({ name, value, codes, word, onChange }: ChoiceProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(`network.${name}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <MenuItem value="">{translate('network.all')}</MenuItem>
      {codes.map((code) => (
        <MenuItem key={code} value={code}>
          {translate(`${word}.${code}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};

interface ChoiceProps {
  name: string;
  value: string;
  codes: readonly string[];
  word: string;
  onChange: (value: string) => void;
}

const Filters = ({ asked, ask }: { asked: Asked; ask: (change: Partial<Asked>) => void }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr 1fr' } }}>
      <TextField
        type="search"
        label={translate('network.search')}
        value={asked.q}
        onChange={(event) => ask({ q: event.target.value })}
      />
      <Choice
        name="county"
        word="counties"
        codes={COUNTIES}
        value={asked.county}
        onChange={(county) => ask({ county })}
      />
      <Choice name="type" word="network.types" codes={TYPES} value={asked.type} onChange={(type) => ask({ type })} />
      <Choice
        name="targetGroup"
        word="network.groups"
        codes={GROUPS}
        value={asked.targetGroup}
        onChange={(targetGroup) => ask({ targetGroup })}
      />
    </Box>
  );
};

/** O06: where a county has nothing, who helps from afar. */
const Gap = ({ county }: { county: string }) => {
  const translate = useTranslate();
  const { data } = useLoad<Coverage>(`/organisations/coverage${query({ county })}`);
  if (!data?.gap) return null;
  return (
    <Alert severity="info" sx={{ my: 1 }}>
      {translate('network.gap')} {data.remote.map(({ name }) => name).join(', ')}
    </Alert>
  );
};

/** The directory of organisations, found by whatever name they have had (O02). */
export const DirectoryPage = () => {
  const translate = useTranslate();
  const mayChange = useMay('network.changeOrganisations');
  const [asked, setAsked] = useState(NOTHING);
  const [opened, setOpened] = useState<Organisation | 'new' | null>(null);
  const settled = useDebounced(asked, WAIT_MS);
  const filter = Object.fromEntries(Object.entries(settled).filter(([, value]) => value.trim() !== ''));
  const load = useLoad<Organisation[]>(`/organisations${query({ filter, range: [0, 199] })}`, { keep: true });
  return (
    <>
      <PageTitle
        actions={
          mayChange && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
              {translate('network.new')}
            </Button>
          )
        }
      >
        {translate('network.title')}
      </PageTitle>
      <Filters asked={asked} ask={(change) => setAsked((former) => ({ ...former, ...change }))} />
      {asked.county && <Gap county={asked.county} />}
      <Loaded load={load}>
        {(all) => (
          <>
            <Typography component="output" aria-live="polite" sx={{ display: 'block', my: 1 }}>
              {all.length === 0 ? translate('network.none') : translate('network.found', { smart_count: all.length })}
            </Typography>
            <Stack component="ul" spacing={1} sx={{ p: 0, m: 0, maxWidth: 720 }}>
              {all.map((one) => (
                <OrganisationCard key={one.id} one={one} onChange={setOpened} />
              ))}
            </Stack>
          </>
        )}
      </Loaded>
      {opened && <OrganisationDrawer one={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
