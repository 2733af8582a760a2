import {
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { dayName } from '../contracts/contract.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import type { NumberedContract } from './handover.js';

const COLUMNS = ['client', 'service', 'slot', 'counsellor', 'status'];

const Row = ({ contract }: { contract: NumberedContract }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { clientNumber, serviceKind, weekday, startTime, counsellorName, coverName, status } = contract;
  const vacant = [translate('contracts.vacant'), coverName && translate('handovers.cover', { name: coverName })];
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {clientNumber}
      </TableCell>
      <TableCell>{translate(`serviceKinds.${serviceKind}`, { _: serviceKind })}</TableCell>
      <TableCell>
        {dayName(weekday, locale)} {startTime}
      </TableCell>
      <TableCell>{counsellorName ?? vacant.filter(Boolean).join('. ')}</TableCell>
      <TableCell>
        <StatusChip kind="contract" status={status} />
      </TableCell>
    </TableRow>
  );
};

const Contracts = ({ contracts }: { contracts: readonly NumberedContract[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer
      component="section"
      tabIndex={0}
      aria-label={translate('handovers.byNumber')}
      sx={{ maxHeight: 480 }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`handovers.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {contracts.map((contract) => (
            <Row key={contract.id} contract={contract} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** The manager's list of contracts: number, time and counsellor, those without one first (model 3.5). */
export const NumberedContracts = () => {
  const translate = useTranslate();
  const [vacantOnly, setVacantOnly] = useState(false);
  const load = useLoad<NumberedContract[]>(`/contracts${query({ range: [0, 199] })}`);
  return (
    <Section
      title="handovers.byNumber"
      actions={
        <FormControlLabel
          control={<Switch checked={vacantOnly} onChange={(_, on) => setVacantOnly(on)} />}
          label={translate('handovers.vacantOnly')}
        />
      }
    >
      <Typography variant="body2" gutterBottom>
        {translate('handovers.byNumberAbout')}
      </Typography>
      <Loaded load={load}>
        {(contracts) => <Contracts contracts={contracts.filter(({ vacant }) => vacant || !vacantOnly)} />}
      </Loaded>
    </Section>
  );
};
