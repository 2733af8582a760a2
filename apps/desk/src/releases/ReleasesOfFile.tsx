import { Button, Link, List, ListItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { formatDate, formatDateTime } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { AssembleDrawer } from './AssembleDrawer.js';
import type { Release } from './release.js';

/** Copies of this file that were asked for, and where they went (PDL 3:11); where reception begins a new one. */
export const ReleasesOfFile = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const follows = useMay('journal.readReleases');
  const assembles = useMay('journal.assembleReleases');
  const [opening, setOpening] = useState(false);
  const load = useLoad<Release[]>(`/releases${query({ filter: { clientId }, range: [0, 49] })}`, { enabled: follows });
  if (!follows || (!assembles && load.data?.length === 0)) return null;
  return (
    <Section
      title="releases.inFile"
      actions={assembles && <Button onClick={() => setOpening(true)}>{translate('releases.new')}</Button>}
    >
      <Loaded load={load}>
        {(releases) => (
          <List dense disablePadding>
            {releases.map((release) => (
              <ListItem key={release.id} disableGutters>
                <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
                  <Link component={RouterLink} to={`/utlamnanden/${release.id}`}>
                    {formatDate(release.assembledAt)} {release.recipient}
                  </Link>
                  <StatusChip kind="release" status={release.status} />
                  {release.handovers.map(({ number, way, handedTo, at }) => (
                    <Typography key={number} variant="body2" sx={{ width: '100%' }}>
                      {translate('releases.paperWords.handed', {
                        time: formatDateTime(at),
                        to: handedTo,
                        way: translate(`releases.ways.${way}`),
                      })}
                    </Typography>
                  ))}
                </Stack>
              </ListItem>
            ))}
          </List>
        )}
      </Loaded>
      {opening && <AssembleDrawer clientId={clientId} onClose={() => setOpening(false)} />}
    </Section>
  );
};
