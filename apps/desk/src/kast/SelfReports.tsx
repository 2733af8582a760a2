import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../clients/Section.js';
import { act, query } from '../api/request.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { CodeInput } from '../parts/CodeInput.js';
import { choices } from './kast.js';

interface SelfReport {
  id: string;
  status: string;
  reportedOn: string;
}

const STATUSES = ['active', 'wants_to_stop', 'has_left'];
const asWritten = (value: string) => value;

const SelfReportDrawer = ({ clientId, onClose }: { clientId: string; onClose: () => void }) => (
  <FormDrawer
    title="kast.saySelfReport"
    defaultValues={{ status: null, reportedOn: today() }}
    send={({ status, reportedOn }) =>
      act('/self-reports', {
        clientId,
        status: status as string,
        ...(reportedOn ? { reportedOn: reportedOn as string } : {}),
      })
    }
    onClose={onClose}
  >
    <CodeInput source="status" label="kast.selfReport" choices={choices('kast.selfReports', STATUSES)} required />
    <DateInput source="reportedOn" label="kast.selfReportedOn" parse={asWritten} />
  </FormDrawer>
);

/** W30: where the client says she stands, with the day, and what she said before. Nobody has to ask. */
export const SelfReports = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const load = useLoad<SelfReport[]>(`/self-reports${query({ filter: { clientId }, range: [0, 49] })}`);
  return (
    <Section
      title="kast.selfReport"
      actions={<Button onClick={() => setOpen(true)}>{translate('kast.saySelfReport')}</Button>}
    >
      <Loaded load={load}>
        {(reports) => (
          <>
            {reports.length === 0 && <Typography color="text.secondary">{translate('kast.nothingSaid')}</Typography>}
            <List dense disablePadding>
              {reports.map(({ id, status, reportedOn }) => (
                <ListItem key={id} disableGutters>
                  <ListItemText primary={translate(`kast.selfReports.${status}`)} secondary={reportedOn} />
                </ListItem>
              ))}
            </List>
          </>
        )}
      </Loaded>
      {open && <SelfReportDrawer clientId={clientId} onClose={() => setOpen(false)} />}
    </Section>
  );
};
