import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { addDays, formatDate, formatDay, formatSpan, weekdayName } from '../format.js';
import { FromFile } from '../parts/FromFile.js';
import { StatusChip } from '../parts/StatusChip.js';
import { Facts } from './Facts.js';
import { Section } from './Section.js';
import type { Appointment, Contract, QueuePlace } from './client.js';

const useService = () => {
  const translate = useTranslate();
  return (code: string) => translate(`serviceKinds.${code}`, { _: code });
};

/** When she comes next. */
export const Appointments = ({ appointments }: { appointments: readonly Appointment[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const service = useService();
  return (
    <Section title="clients.appointments">
      {appointments.length === 0 && (
        <Typography color="text.secondary">{translate('clients.noAppointments')}</Typography>
      )}
      <List dense disablePadding>
        {appointments.map((one) => (
          <ListItem key={one.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
            <ListItemText
              sx={{ flex: '1 1 14rem' }}
              primary={`${formatDay(formatDate(one.startsAt), locale)} ${formatSpan(one.startsAt, one.endsAt)}`}
              secondary={[
                service(one.serviceKind),
                one.staff ?? translate('contracts.vacant'),
                one.room ?? translate(`channels.${one.channel}`),
              ].join(' · ')}
            />
            <FromFile id={one.clientId} />
            <StatusChip kind={one.kind} status={one.status} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
};

/** Any Monday: the names of weekdays are counted from it. */
const MONDAY = '2026-01-05';

/** The weekly agreement: the same day, time and place. */
export const ContractNow = ({ contract }: { contract: Contract }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const service = useService();
  const day = weekdayName(addDays(MONDAY, contract.weekday - 1), locale);
  return (
    <Section title="clients.contract" actions={<StatusChip kind="contract" status={contract.status} />}>
      <Facts
        facts={{
          'clients.service': service(contract.serviceKind),
          'clients.slot': `${day} ${contract.startTime}`,
          'clients.place': contract.room ?? translate(`channels.${contract.channel}`),
          'clients.counsellor': contract.counsellor ?? translate('clients.vacant'),
          'clients.agreedOn': contract.agreedOn,
        }}
      />
      <FromFile id={contract.clientId} />
      <Button component={Link} to={`/kontrakt/${contract.id}`} className="no-print">
        {translate('clients.openContract')}
      </Button>
    </Section>
  );
};

/** Her place in the queue. */
export const QueueNow = ({ entry }: { entry: QueuePlace }) => {
  const translate = useTranslate();
  const service = useService();
  return (
    <Section
      title="clients.queue"
      actions={
        <Stack direction="row" spacing={1}>
          {entry.priority === 'urgent' && <StatusChip kind="priority" status="urgent" />}
          <StatusChip kind="queue" status={entry.status} />
        </Stack>
      }
    >
      <Facts
        facts={{
          'clients.service': service(entry.serviceKind),
          'clients.queuePlace': entry.place,
          'clients.queuedSince': formatDate(entry.enteredAt),
          'clients.offersMade': entry.offersMade,
        }}
      />
      <FromFile id={entry.clientId} />
      {entry.place === null && <Typography variant="body2">{translate('clients.placeKnownByReception')}</Typography>}
    </Section>
  );
};
