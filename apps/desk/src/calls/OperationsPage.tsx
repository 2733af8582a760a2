import Add from '@mui/icons-material/Add';
import {
  Alert,
  Box,
  Button,
  LinearProgress,
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
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { CallFigures } from './CallsWaiting.js';
import type { Operation } from './call.js';
import { OperationDrawer } from './OperationDrawer.js';

const COUNTS = ['arrestedCount', 'consentedCount', 'listed', 'attempted', 'reached'] as const;

/** How many of those who said yes have been spoken with or given up. */
const Progressed = ({ one }: { one: Operation }) => {
  const translate = useTranslate();
  const ready = one.listed - one.open;
  const label = translate('operations.ready', { ready, of: one.consentedCount });
  return (
    <>
      <LinearProgress
        variant="determinate"
        value={one.consentedCount === 0 ? 0 : Math.min(100, (100 * ready) / one.consentedCount)}
        aria-label={`${one.reference}: ${label}`}
        sx={{ height: 8, borderRadius: 1, minWidth: 120, my: 0.5 }}
      />
      <Typography variant="body2">{label}</Typography>
    </>
  );
};

/** Reception and the manager only look: no empty column for them. */
const hasDeeds = (all: readonly Operation[]): boolean => all.some(({ can }) => can.list || can.change);

const Row = ({ one, deeds, onChange }: { one: Operation; deeds: boolean; onChange: () => void }) => {
  const translate = useTranslate();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {one.reference}
        <Typography variant="body2" color="text.secondary">
          {one.policeRegion} · {one.from === one.to ? one.from : `${one.from} – ${one.to}`}
        </Typography>
        {one.staffPresent.length > 0 && (
          <Typography variant="body2">
            {translate('operations.present', { names: one.staffPresent.map(({ name }) => name).join(', ') })}
          </Typography>
        )}
      </TableCell>
      {COUNTS.map((name) => (
        <TableCell key={name} align="right">
          {one[name]}
        </TableCell>
      ))}
      <TableCell>
        <Progressed one={one} />
      </TableCell>
      {deeds && (
        <TableCell>
          {one.can.list && (
            <>
              <Button component={Link} to={`/ringlista?insats=${one.id}`}>
                {translate('calls.title')}
              </Button>
              <Button component={Link} to={`/ringlista/ny?insats=${one.id}`}>
                {translate('calls.enter')}
              </Button>
            </>
          )}
          {one.can.change && <Button onClick={onChange}>{translate('operations.change')}</Button>}
        </TableCell>
      )}
    </TableRow>
  );
};

const List = ({ onChange }: { onChange: (one: Operation) => void }) => {
  const translate = useTranslate();
  const load = useLoad<Operation[]>(`/police-operations${query({ range: [0, 199] })}`, { keep: true });
  return (
    <Loaded load={load}>
      {(all) =>
        all.length === 0 ? (
          <Typography>{translate('operations.none')}</Typography>
        ) : (
          <TableContainer component="section" tabIndex={0} aria-label={translate('operations.title')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('operations.one')}</TableCell>
                  {COUNTS.map((name) => (
                    <TableCell key={name} align="right">
                      {translate(`operations.${name}`)}
                    </TableCell>
                  ))}
                  <TableCell>{translate('operations.progress')}</TableCell>
                  {hasDeeds(all) && <TableCell>{translate('calls.columns.deeds')}</TableCell>}
                </TableRow>
              </TableHead>
              <TableBody>
                {all.map((one) => (
                  <Row key={one.id} one={one} deeds={hasDeeds(all)} onChange={() => onChange(one)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )
      }
    </Loaded>
  );
};

/** Police operations in counts, and how far the calls have come. Outreach registers one and sees no more (model 3.5). */
export const OperationsPage = () => {
  const translate = useTranslate();
  const reads = useMay('kast.readOperations');
  const registers = useMay('kast.registerOperations');
  const [opened, setOpened] = useState<Operation | 'new' | null>(null);
  const [saved, setSaved] = useState(false);
  return (
    <>
      <PageTitle
        actions={
          registers && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
              {translate('operations.new')}
            </Button>
          )
        }
      >
        {translate('operations.title')}
      </PageTitle>
      {reads && (
        <Box component="section" aria-label={translate('calls.title')} sx={{ mb: 2 }}>
          <CallFigures />
        </Box>
      )}
      {reads ? <List onChange={setOpened} /> : <Typography>{translate('operations.registerOnly')}</Typography>}
      {!reads && saved && (
        <Alert severity="success" sx={{ mt: 1 }}>
          {translate('operations.sent')}
        </Alert>
      )}
      {opened !== null && (
        <OperationDrawer
          one={opened === 'new' ? null : opened}
          onSaved={() => setSaved(true)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
};
