import {
  Button,
  Card,
  CardActions,
  CardContent,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { SelectInput, required, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { act, query } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { SearchBox } from '../parts/SearchBox.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import { ItemLines } from './ItemLines.js';
import { DECLINE_REASONS, type Incoming } from './link.js';

const MINUTE = 60_000;

const DeclineButton = ({ one }: { one: Incoming }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!one.can.decline) return null;
  const choices = DECLINE_REASONS.map((id) => ({ id, name: translate(`links.reasons.${id}`) }));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('links.decline')}</Button>
      {open && (
        <FormDrawer
          title="links.decline"
          submitLabel="links.decline"
          defaultValues={{ reason: '' }}
          send={({ reason }) =>
            act(`/incoming-referrals/${one.id}/decline`, { reason: reason as string }, { version: one.version })
          }
          onClose={() => setOpen(false)}
        >
          <SelectInput
            source="reason"
            label="links.reason"
            helperText="links.reasonHelp"
            choices={choices}
            validate={required()}
          />
        </FormDrawer>
      )}
    </>
  );
};

/** Her file here is searched for, or made, by hand: nothing joins it to where she came from. */
const PlaceForm = ({ one }: { one: Incoming }) => {
  const translate = useTranslate();
  const { run } = useDeed({ path: `/incoming-referrals/${one.id}/file` });
  if (one.clientId !== null)
    return (
      <Button component={Link} to={`/clients/${one.clientId}/show`} variant="outlined">
        {translate('links.toFile')}
      </Button>
    );
  if (!one.can.place) return null;
  return (
    <Stack spacing={1} sx={{ width: '100%' }}>
      <Typography variant="body2">{translate('links.byHand')}</Typography>
      <SearchBox label="links.findFile" onPick={({ id }) => run({ clientId: id })} />
      <Button component={Link} to="/clients/create" sx={{ alignSelf: 'flex-start' }}>
        {translate('links.makeFile')}
      </Button>
    </Stack>
  );
};

const Deeds = ({ one, onOpened }: { one: Incoming; onOpened: (opened: Incoming) => void }) => {
  const path = `/incoming-referrals/${one.id}`;
  const common = { version: one.version, onDone: onOpened };
  return (
    <CardActions sx={{ flexWrap: 'wrap' }}>
      <DeedButton<Incoming>
        path={`${path}/opening`}
        can={
          one.items === null &&
          (one.can.open || one.status !== 'sent') &&
          one.status !== 'declined' &&
          one.status !== 'lapsed'
        }
        label="links.open"
        said={false}
        onDone={onOpened}
        button={{ variant: 'contained' }}
      />
      <DeedButton<Incoming>
        {...common}
        path={`${path}/acceptance`}
        can={one.items !== null && one.can.accept}
        label="links.accept"
        button={{ variant: 'contained' }}
      />
      {one.items !== null && <DeclineButton one={one} />}
      <DeedButton<Incoming>
        {...common}
        path={`${path}/first-contact`}
        can={one.can.firstContact}
        label="links.firstContact"
        confirm="links.firstContactSure"
      />
      <DeedButton<Incoming>
        {...common}
        path={`${path}/completion`}
        can={one.can.complete}
        label="links.complete"
        confirm="links.completeSure"
      />
    </CardActions>
  );
};

const IncomingCard = ({ listed }: { listed: Incoming }) => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Incoming | null>(null);
  // What the list says is newer than what was opened before it; the words do not change.
  const one =
    opened === null ? listed : { ...(opened.version > listed.version ? opened : listed), items: opened.items };
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h2" variant="h3">
          {translate('links.from', { from: translate(`links.to.${one.from}`) })}
        </Typography>
        <StatusChip kind="incoming" status={one.status} />
        <Typography variant="body2" color="text.secondary">
          {translate('links.came', { time: formatDateTime(one.sentAt), name: one.senderName })}
          {one.acceptedByName && ` · ${translate('links.takenBy', { name: one.acceptedByName })}`}
          {one.declineReason && ` · ${translate(`links.reasons.${one.declineReason}`)}`}
        </Typography>
        {one.items !== null && <ItemLines items={one.items} />}
        {one.items !== null && <PlaceForm one={one} />}
      </CardContent>
      <Deeds one={one} onOpened={setOpened} />
    </Card>
  );
};

type Face = 'open' | 'all';
/** The theme's own grey is too pale on this ground. */
const PLAIN = { color: 'text.primary' } as const;

/** Those who have been linked to this part of the unit: opened one by one, taken on by one, or declined with a word. */
export const IncomingPage = () => {
  const translate = useTranslate();
  const [face, setFace] = useState<Face>('open');
  const filter = face === 'open' ? { status: 'open' } : {};
  const load = useLoad<Incoming[]>(`/incoming-referrals${query({ filter, range: [0, 99] })}`, {
    keep: true,
    everyMs: MINUTE,
  });
  return (
    <>
      <PageTitle
        actions={
          <ToggleButtonGroup
            exclusive
            size="small"
            value={face}
            aria-label={translate('links.filter')}
            onChange={(_, next: Face | null) => next !== null && setFace(next)}
          >
            <ToggleButton value="open" sx={PLAIN}>
              {translate('links.faces.open')}
            </ToggleButton>
            <ToggleButton value="all" sx={PLAIN}>
              {translate('links.faces.all')}
            </ToggleButton>
          </ToggleButtonGroup>
        }
      >
        {translate('links.incoming')}
      </PageTitle>
      <Loaded load={load}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography color="text.secondary">{translate('links.nobody')}</Typography>
          ) : (
            <Stack component="ul" spacing={1.5} sx={{ p: 0, m: 0, maxWidth: 720 }}>
              {rows.map((one) => (
                <IncomingCard key={one.id} listed={one} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
};
