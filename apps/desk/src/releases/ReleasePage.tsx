import { Button, Link, List, ListItem, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Facts } from '../clients/Facts.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { HandOutForm } from './HandOutForm.js';
import type { Release } from './release.js';

const Handovers = ({ release }: { release: Release }) => {
  const translate = useTranslate();
  if (release.handovers.length === 0) return null;
  return (
    <>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {translate('releases.log')}
      </Typography>
      <List dense>
        {release.handovers.map(({ number, way, handedTo, at, by }) => (
          <ListItem key={number} disableGutters>
            {translate('releases.handed', {
              number,
              way: translate(`releases.ways.${way}`),
              to: handedTo,
              time: formatDateTime(at),
              name: by,
            })}
          </ListItem>
        ))}
      </List>
    </>
  );
};

const Deeds = ({ release }: { release: Release }) => {
  const translate = useTranslate();
  const [handing, setHanding] = useState(false);
  const { can, status } = release;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 2 }} className="no-print">
      {can.review && (
        <Button component={RouterLink} to={`/utlamnanden/${release.id}/granskning`} variant="contained">
          {translate(can.decide ? 'releases.goOn' : 'releases.review')}
        </Button>
      )}
      {can.openCopy && (
        <Button component={RouterLink} to={`/utlamnanden/${release.id}/kopia`} variant="outlined">
          {translate('releases.paper')}
        </Button>
      )}
      {can.handOut && (
        <Button variant={status === 'decided' ? 'contained' : 'text'} onClick={() => setHanding(true)}>
          {translate(status === 'decided' ? 'releases.handOut' : 'releases.handOutAgain')}
        </Button>
      )}
      <DeedButton
        path={`/releases/${release.id}/withdrawal`}
        version={release.version}
        can={can.withdraw}
        label="releases.withdraw"
        confirm="releases.withdrawSure"
      />
      {handing && <HandOutForm release={release} onClose={() => setHanding(false)} />}
    </Stack>
  );
};

const periodOf = ({ periodFrom, periodUntil }: Release) =>
  periodFrom === null && periodUntil === null ? '' : `${periodFrom ?? '…'} – ${periodUntil ?? '…'}`;

const Outside = ({ release }: { release: Release }) => {
  const translate = useTranslate();
  const opens = useMay('clients.readClients');
  const { decidedAt, decision, reviewer } = release;
  const reviewing =
    reviewer === null ? translate('releases.waitsForReview') : translate('releases.reviewedBy', { name: reviewer });
  return (
    <>
      <PageTitle actions={<StatusChip kind="release" status={release.status} />}>
        {opens ? (
          <Link component={RouterLink} to={`/clients/${release.clientId}/show`}>
            {release.number}
          </Link>
        ) : (
          release.number
        )}{' '}
        {release.displayName}
      </PageTitle>
      <Paper variant="outlined" sx={{ p: 2 }}>
        <Facts
          facts={{
            'releases.columns.recipient': `${translate(`releases.kinds.${release.recipientKind}`)}: ${release.recipient}`,
            'releases.purpose': release.purpose,
            'releases.period': periodOf(release),
            'releases.columns.notes': String(release.notes),
            'releases.columns.asked': translate('releases.assembledBy', {
              name: release.assembledBy,
              time: formatDateTime(release.assembledAt),
            }),
            'releases.reviewing.title': decidedAt === null ? reviewing : '',
            'releases.reviewing.decision': decision === null ? '' : translate(`releases.decisions.${decision}`),
            'releases.reviewing.text': release.decisionText ?? '',
            'releases.reviewing.done':
              decidedAt === null
                ? ''
                : translate('releases.decidedBy', { name: reviewer ?? '', time: formatDateTime(decidedAt) }),
          }}
        />
        <Deeds release={release} />
        <Handovers release={release} />
      </Paper>
    </>
  );
};

/** One package from its outside: who asked, how far it has come, who got a copy. */
export const ReleasePage = () => {
  const { id = '' } = useParams();
  const load = useLoad<Release>(`/releases/${encodeURIComponent(id)}`);
  return <Loaded load={load}>{(release) => <Outside release={release} />}</Loaded>;
};
