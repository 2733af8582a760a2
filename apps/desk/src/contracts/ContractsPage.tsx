import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { dayName, type Contract } from './contract.js';

const COLUMNS = ['client', 'service', 'slot', 'place', 'since', 'status'];
const FACES = ['active', 'paused', 'ended'] as const;

const Row = ({ contract }: { contract: Contract }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        <Link to={`/kontrakt/${contract.id}`}>{contract.clientName}</Link> {contract.clientNumber}
      </TableCell>
      <TableCell>{translate(`serviceKinds.${contract.serviceKind}`, { _: contract.serviceKind })}</TableCell>
      <TableCell>
        {dayName(contract.weekday, locale)} {contract.startTime}
      </TableCell>
      <TableCell>{contract.roomName ?? translate(`channels.${contract.channel}`)}</TableCell>
      <TableCell>{contract.firstOn}</TableCell>
      <TableCell>
        <StatusChip kind="contract" status={contract.status} />
      </TableCell>
    </TableRow>
  );
};

const Rows = ({ contracts }: { contracts: readonly Contract[] }) => {
  const translate = useTranslate();
  if (contracts.length === 0) return <Typography>{translate('contracts.none')}</Typography>;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('contracts.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`contracts.columns.${column}`)}</TableCell>
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

/** A counsellor's own contracts, in the order of the week; the choice stays in the address. */
export const ContractsPage = () => {
  const translate = useTranslate();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const status = search.get('status') ?? 'active';
  const filter = { counsellorId: me?.id, status };
  const load = useLoad<Contract[]>(`/contracts${query({ filter, range: [0, 199] })}`, { keep: true });
  return (
    <>
      <PageTitle
        actions={
          <Button component={Link} to="/kontrakt/nytt" variant="contained">
            {translate('contracts.new')}
          </Button>
        }
      >
        {translate('contracts.title')}
      </PageTitle>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={status}
        aria-label={translate('contracts.filter')}
        sx={{ mb: 1 }}
        onChange={(_, next: string | null) => next && setSearch({ status: next })}
      >
        {FACES.map((one) => (
          <ToggleButton key={one} value={one} sx={{ color: 'text.primary' }}>
            {translate(`statuses.contract.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded load={load}>{(contracts) => <Rows contracts={contracts} />}</Loaded>
    </>
  );
};
