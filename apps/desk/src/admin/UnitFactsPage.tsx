import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import type { Can } from '../api/types.js';
import { PageTitle } from '../frame/PageTitle.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { changed } from './staff.js';

interface Unit {
  id: string;
  code: string;
  name: string;
  city: string;
  countyCode: string;
  minAge: number | null;
  closedOnEves: boolean;
  voicemailText: string | null;
  version: number;
  can: Can;
}

const FACTS = ['name', 'city', 'countyCode', 'minAge', 'closedOnEves', 'voicemailText'] as const;

const UnitDrawer = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => (
  <FormDrawer
    title="admin.unit.change"
    defaultValues={{ ...unit }}
    send={(values) =>
      act(`/units/${unit.id}`, changed(values, { ...unit }, FACTS), { method: 'PATCH', version: unit.version })
    }
    onClose={onClose}
  >
    <TextInput source="name" label="admin.unit.name" validate={required()} />
    <TextInput source="city" label="admin.unit.city" validate={required()} />
    <TextInput source="countyCode" label="admin.unit.countyCode" validate={required()} />
    <NumberInput source="minAge" label="admin.unit.minAge" helperText="admin.unit.minAgeHelp" min={0} max={30} />
    <BooleanInput source="closedOnEves" label="admin.unit.closedOnEves" />
    <TextInput
      source="voicemailText"
      label="admin.unit.voicemailText"
      helperText="admin.unit.voicemailTextHelp"
      multiline
    />
  </FormDrawer>
);

const UnitFacts = ({ unit }: { unit: Unit }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const said = (value: string | number | boolean | null) =>
    typeof value === 'boolean' ? translate(value ? 'common.yes' : 'common.no') : (value ?? translate('common.none'));
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '22rem 1fr', rowGap: 0.5, m: 0 }}>
        {FACTS.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {translate(`admin.unit.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {name === 'voicemailText' && unit[name] === null ? translate('calls.voicemailText') : said(unit[name])}
            </Typography>
          </Box>
        ))}
      </Box>
      {unit.can.correct && (
        <Button sx={{ mt: 2 }} onClick={() => setOpen(true)}>
          {translate('admin.unit.change')}
        </Button>
      )}
      {open && <UnitDrawer unit={unit} onClose={() => setOpen(false)} />}
    </Paper>
  );
};

/** What is written about the unit itself: its name, its age limit, when it is closed. */
export const UnitFactsPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('admin.unit.title')}</PageTitle>
      <Loaded load={useLoad<Unit[]>('/units')}>
        {(units) => units.map((unit) => <UnitFacts key={unit.id} unit={unit} />)}
      </Loaded>
    </>
  );
};
