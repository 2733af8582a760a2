import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { formatDate, formatDateTime, today } from '../format.js';
import { FromFile } from '../parts/FromFile.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { Section } from './Section.js';

interface Entry {
  id: string;
  kind: 'session' | 'booking' | 'note' | 'contract' | 'contact';
  at: string;
  status: string | null;
  what: string;
  staff: string | null;
  fileId: string;
}

const PAGE = 15;
const MOST = 200;

/** The kind of service for appointments and contracts, of note, or of contact. */
const wordOf = ({ kind, what }: Entry): string => {
  if (kind === 'note') return `journal.kinds.${what}`;
  return kind === 'contact' ? `clients.contactKinds.${what}` : `serviceKinds.${what}`;
};

const Line = ({ entry }: { entry: Entry }) => {
  const translate = useTranslate();
  const { kind, status, staff, what } = entry;
  const time = kind === 'contract' ? formatDate(entry.at) : formatDateTime(entry.at);
  const of = translate(wordOf(entry), { _: what });
  const told = kind === 'contract' ? translate(`clients.contractEvents.${status}`) : translate(`clients.kinds.${kind}`);
  const chip = status !== null && kind !== 'contract' && kind !== 'contact';
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        sx={{ flex: '1 1 14rem' }}
        primary={`${time} ${told}`}
        secondary={[of, staff].filter(Boolean).join(' · ')}
      />
      <FromFile id={entry.fileId} />
      {chip && <StatusChip kind={kind} status={status} />}
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
