import {
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { useRovingGrid } from '../parts/useRovingGrid.js';
import { StatusChip } from '../parts/StatusChip.js';
import { CallPast } from './CallPast.js';
import { HoursChip, VoicemailChip, whenText } from './CallRules.js';
import { ChangeDrawer } from './ChangeDrawer.js';
import type { Call } from './call.js';

const COLUMNS = ['when', 'operation', 'past', 'rules', 'deeds'];

const When = ({ call }: { call: Call }) => {
  const translate = useTranslate();
  const from = call.standing === 'now' ? null : call.callableFrom;
  return (
    <>
      {call.standing === 'closed' || call.standing === 'with_colleague' ? (
        <StatusChip kind="callback" status={call.status} />
      ) : (
        <StatusChip kind="turn" status={call.standing} />
      )}
      {from && call.standing !== 'with_colleague' && (
        <Typography variant="body2">{translate('calls.from', { time: whenText(from) })}</Typography>
      )}
      {call.claimedByName && <Typography variant="body2">{call.claimedByName}</Typography>}
      {call.purgeAt && !call.purgedAt && (
        <Typography variant="body2">{translate('calls.purgeAt', { date: formatDate(call.purgeAt) })}</Typography>
      )}
      {call.purgedAt && <Typography variant="body2">{translate('calls.purged')}</Typography>}
    </>
  );
};

const Deeds = ({ call }: { call: Call }) => {
  const translate = useTranslate();
  const [changing, setChanging] = useState(false);
  const path = `/callbacks/${call.id}`;
  const { version, can } = call;
  return (
    <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
      <DeedButton path={`${path}/claim`} can={can.claim} label="calls.claim" button={{ variant: 'outlined' }} />
      {can.change && <Button onClick={() => setChanging(true)}>{translate('calls.change')}</Button>}
      <DeedButton
        path={`${path}/withdrawal`}
        version={version}
        can={can.withdraw}
        label="calls.withdraw"
        confirm="calls.withdrawSure"
      />
      <DeedButton path={`${path}/reopen`} version={version} can={can.reopen} label="calls.reopen" />
      {call.clientId && (
        <Button component={Link} to={`/clients/${call.clientId}/show`}>
          {translate('week.openFile')}
        </Button>
      )}
      {changing && <ChangeDrawer call={call} onClose={() => setChanging(false)} />}
    </Stack>
  );
};

/** Call-backs in the order they are to be called. No row says who it is. */
export const CallRows = ({ calls, title }: { calls: readonly Call[]; title: string }) => {
  const translate = useTranslate();
  const grid = useRovingGrid();
  if (calls.length === 0) return <Typography>{translate('calls.none')}</Typography>;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate(title)}>
      <Table size="small" aria-label={translate(title)} {...grid}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`calls.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {calls.map((call) => (
            <TableRow key={call.id} sx={{ verticalAlign: 'top' }}>
              <TableCell>
                <When call={call} />
              </TableCell>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {call.operationReference ?? translate('calls.noOperation')}
              </TableCell>
              <TableCell>
                <CallPast call={call} />
              </TableCell>
              <TableCell>
                <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
                  <HoursChip call={call} />
                  <VoicemailChip call={call} />
                </Stack>
              </TableCell>
              <TableCell>
                <Deeds call={call} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
