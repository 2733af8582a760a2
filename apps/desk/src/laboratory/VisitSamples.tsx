import { Button, List, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import type { VisitProps } from '../clinic/sections/visit-sections.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { Sample } from './laboratory.js';
import { SampleItem } from './SampleItem.js';
import { TakeSamples } from './TakeSamples.js';

const Send = ({ bookingId, onClose }: { bookingId: string; onClose: () => void }) => (
  <FormDrawer
    title="laboratory.sendTitle"
    submitLabel="laboratory.send"
    onClose={onClose}
    send={({ reference }) => act(`/bookings/${bookingId}/sample-sending`, reference ? { reference } : {})}
  >
    <TextInput source="reference" label="laboratory.reference" />
  </FormDrawer>
);

const Samples = ({ booking, client }: VisitProps) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<'take' | 'send' | null>(null);
  const asked = query({ filter: { bookingId: booking.id }, range: [0, 199] });
  const load = useLoad<Sample[]>(`/samples${asked}`, { keep: true });
  const close = () => setOpen(null);
  return (
    <Section
      title="laboratory.samples"
      actions={<Button onClick={() => setOpen('take')}>{translate('laboratory.takeTitle')}</Button>}
    >
      <Loaded load={load}>
        {(samples) => (
          <Stack spacing={1}>
            {samples.length === 0 && <Typography color="text.secondary">{translate('laboratory.none')}</Typography>}
            <List dense disablePadding>
              {samples.map((sample) => (
                <SampleItem key={sample.id} sample={sample} />
              ))}
            </List>
            {samples.some(({ can }) => can.send) && (
              <Button variant="contained" onClick={() => setOpen('send')} sx={{ alignSelf: 'flex-start' }}>
                {translate('laboratory.send')}
              </Button>
            )}
          </Stack>
        )}
      </Loaded>
      {open === 'take' && (
        <TakeSamples
          bookingId={booking.id}
          anonymous={client.background?.documentationMode === 'non_identifying'}
          onClose={close}
        />
      )}
      {open === 'send' && <Send bookingId={booking.id} onClose={close} />}
    </Section>
  );
};

/** The samples of a visit: taken while she is here, sent together. */
export const VisitSamples = (visit: VisitProps) => useMay('laboratory.keepSamples') && <Samples {...visit} />;
