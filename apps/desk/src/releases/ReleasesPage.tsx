import {
  Button,
  Link,
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
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate, useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { formatDate } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { AssembleDrawer } from './AssembleDrawer.js';
import type { Release } from './release.js';

const COLUMNS = ['client', 'recipient', 'asked', 'notes', 'status', 'deed'];
const OVER: readonly string[] = ['handed_out', 'withdrawn'];

const Row = ({ release }: { release: Release }) => {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Link component={RouterLink} to={`/utlamnanden/${release.id}`}>
          {release.number}
        </Link>{' '}
        {release.displayName}
      </TableCell>
      <TableCell>
        {translate(`releases.kinds.${release.recipientKind}`)}: {release.recipient}
      </TableCell>
      <TableCell>{formatDate(release.assembledAt)}</TableCell>
      <TableCell>{release.notes}</TableCell>
      <TableCell>
        <StatusChip kind="release" status={release.status} />
      </TableCell>
      <TableCell>
        {release.can.review && (
          <Button component={RouterLink} to={`/utlamnanden/${release.id}/granskning`}>
            {translate('releases.review')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

const Releases = ({ releases }: { releases: readonly Release[] }) => {
  const translate = useTranslate();
  if (releases.length === 0) return <Typography color="text.secondary">{translate('releases.none')}</Typography>;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('releases.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`releases.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {releases.map((release) => (
            <Row key={release.id} release={release} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** Copies on their way to somebody who has asked: those under way first, all of them on demand. */
export const ReleasesPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayAssemble = useMay('journal.assembleReleases');
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const all = search.get('visa') === 'alla';
  const load = useLoad<Release[]>(`/releases${query({ range: [0, 199] })}`, { keep: true });
  const show = (value: unknown) => setSearch(value === 'all' ? { visa: 'alla' } : {}, { replace: true });
  return (
    <>
      <PageTitle
        actions={
          mayAssemble && (
            <Button variant="contained" onClick={() => setOpening(true)}>
              {translate('releases.new')}
            </Button>
          )
        }
      >
        {translate('releases.title')}
      </PageTitle>
      <Typography color="text.secondary" gutterBottom>
        {translate('releases.about')}
      </Typography>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={all ? 'all' : 'under'}
        onChange={(_, value) => show(value)}
        sx={{ mb: 1 }}
      >
        <ToggleButton value="under" sx={{ color: 'text.primary' }}>
          {translate('releases.under')}
        </ToggleButton>
        <ToggleButton value="all" sx={{ color: 'text.primary' }}>
          {translate('releases.all')}
        </ToggleButton>
      </ToggleButtonGroup>
      <Loaded load={load}>
        {(releases) => <Releases releases={releases.filter(({ status }) => all || !OVER.includes(status))} />}
      </Loaded>
      {opening && (
        <AssembleDrawer onClose={() => setOpening(false)} onMade={({ id }) => void navigate(`/utlamnanden/${id}`)} />
      )}
    </>
  );
};
