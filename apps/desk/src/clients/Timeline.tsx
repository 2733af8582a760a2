import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { formatDate, formatDateTime, today } from '../format.js';
import { FromFile } from '../parts/FromFile.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import type { StatusKind } from '../parts/statuses.js';
import { useLoad } from '../parts/useLoad.js';
import { Section } from './Section.js';

interface Entry {
  id: string;
  kind: 'session' | 'booking' | 'note' | 'contract' | 'contact' | 'kast_contact' | 'follow_up' | 'accompaniment';
  at: string;
  status: string | null;
  what: string;
  staff: string | null;
  fileId: string;
}

const PAGE = 15;
const MOST = 200;

/** What stands behind an entry's `what`: a kind of service where nothing else is said. */
const WORDS: Partial<Record<Entry['kind'], string>> = {
  note: 'journal.kinds',
  contact: 'clients.contactKinds',
  kast_contact: 'kast.forms',
  follow_up: 'channels',
  accompaniment: 'accompaniments.destinations',
};
const CHIPS: Partial<Record<Entry['kind'], StatusKind>> = {
  session: 'session',
  booking: 'booking',
  note: 'note',
  follow_up: 'followUp',
  accompaniment: 'accompaniment',
};
const WHOLE_DAYS = ['contract', 'follow_up'];

const Line = ({ entry }: { entry: Entry }) => {
  const translate = useTranslate();
  const { kind, status, staff, what } = entry;
  const time = WHOLE_DAYS.includes(kind) ? formatDate(entry.at) : formatDateTime(entry.at);
  const of = translate(`${WORDS[kind] ?? 'serviceKinds'}.${what}`, { _: what });
  const told = kind === 'contract' ? translate(`clients.contractEvents.${status}`) : translate(`clients.kinds.${kind}`);
  const chip = CHIPS[kind];
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        sx={{ flex: '1 1 14rem' }}
        primary={`${time} ${told}`}
        secondary={[of, staff].filter(Boolean).join(' · ')}
      />
      <FromFile id={entry.fileId} />
      {chip && status !== null && <StatusChip kind={chip} status={status} />}
    </ListItem>
  );
};

/** What has happened, up to and with today, the newest first. */
export const Timeline = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [rows, setRows] = useState(PAGE);
  const asked = query({ filter: { to: today() }, sort: ['at', 'DESC'], range: [0, rows - 1] });
  const load = useLoad<Entry[]>(`/clients/${clientId}/timeline${asked}`, { keep: true });
  return (
    <Section title="clients.timeline">
      <Loaded load={load}>
        {(entries) => (
          <>
            {entries.length === 0 && <Typography color="text.secondary">{translate('clients.nothingYet')}</Typography>}
            <List dense disablePadding>
              {entries.map((entry) => (
                <Line key={`${entry.kind} ${entry.id} ${entry.status}`} entry={entry} />
              ))}
            </List>
            {entries.length === rows && rows < MOST && (
              <Button onClick={() => setRows(Math.min(rows + PAGE, MOST))}>{translate('clients.more')}</Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
