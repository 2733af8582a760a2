import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../../api/request.js';
import type { Booking } from '../../bookings/booking.js';
import { Section } from '../../clients/Section.js';
import { formatDateTime } from '../../format.js';
import { FromFile } from '../../parts/FromFile.js';
import { Loaded } from '../../parts/Loaded.js';
import { StatusChip } from '../../parts/StatusChip.js';
import { useLoad } from '../../parts/useLoad.js';
import type { PatientProps } from './patient-sections.js';

const SEVERAL = 5;
const MOST = 200;

/** One visit: when, with whom, how it went, and what was done; the page of the visit is behind it. */
const Visit = ({ visit }: { visit: Booking }) => {
  const translate = useTranslate();
  const kindOf = (kind: string) => translate(`serviceKinds.${kind}`, { _: kind });
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
      <ListItemText
        sx={{ flex: '1 1 14rem' }}
        primary={formatDateTime(visit.startsAt)}
        secondary={[kindOf(visit.serviceKind), visit.clinicianName].join(' · ')}
      />
      <FromFile id={visit.clientId} />
      <StatusChip kind="booking" status={visit.status} />
      <Button
        component={Link}
        to={`/mottagning/besok/${visit.id}`}
        aria-label={`${translate('clinic.openVisit')} ${formatDateTime(visit.startsAt)}`}
      >
        {translate('journal.open')}
      </Button>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', flexBasis: '100%' }}>
        {(visit.services ?? []).map(({ kind, result }) => (
          <Typography key={kind} variant="body2" component="span">
            {kindOf(kind)}: {translate(`statuses.service.${result}`)}
          </Typography>
        ))}
      </Stack>
    </ListItem>
  );
};

/** Every visit she has had and will have, the latest first. */
export const PatientVisits = ({ client }: PatientProps) => {
  const translate = useTranslate();
  const [rows, setRows] = useState(SEVERAL);
  const asked = {
    filter: { clientId: client.id },
    sort: ['startsAt', 'DESC'] as [string, 'DESC'],
    range: [0, rows - 1] as [number, number],
  };
  const load = useLoad<Booking[]>(`/bookings${query(asked)}`, { keep: true });
  return (
    <Section title="clinic.visits.title">
      <Loaded load={load}>
        {(visits) => (
          <>
            {visits.length === 0 && <Typography color="text.secondary">{translate('clinic.visits.none')}</Typography>}
            <List dense disablePadding>
              {visits.map((visit) => (
                <Visit key={visit.id} visit={visit} />
              ))}
            </List>
            {visits.length === rows && rows < MOST && (
              <Button onClick={() => setRows(MOST)}>{translate('clinic.visits.all')}</Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
