import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import type { Compartment } from '../api/types.js';
import { Section } from '../clients/Section.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { AccompanimentDrawer } from './AccompanimentDrawer.js';
import { AccompanimentRows } from './AccompanimentRows.js';
import type { Accompaniment } from './afterwards.js';

/** Going along with this client: planned and done, and a place to plan. */
export const Accompaniments = ({ clientId, compartment }: { clientId: string; compartment: Compartment }) => {
  const translate = useTranslate();
  const [planning, setPlanning] = useState(false);
  const asked = query({ filter: { clientId }, sort: ['on', 'DESC'], range: [0, 49] });
  const load = useLoad<Accompaniment[]>(`/accompaniments${asked}`, { keep: true });
  return (
    <Section
      title="accompaniments.title"
      actions={<Button onClick={() => setPlanning(true)}>{translate('accompaniments.plan')}</Button>}
    >
      <Loaded load={load}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography color="text.secondary">{translate('accompaniments.none')}</Typography>
          ) : (
            <AccompanimentRows rows={rows} />
          )
        }
      </Loaded>
      {planning && (
        <AccompanimentDrawer clientId={clientId} compartment={compartment} onClose={() => setPlanning(false)} />
      )}
    </Section>
  );
};
