import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { useFormContext, useFormState, useWatch, type FieldValues } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { act } from '../api/request.js';
import { Refusal } from '../api/problem.js';
import type { ClientShell, SafeContact } from '../api/types.js';
import { today, weekdayOf } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Banner } from '../parts/Banner.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { Loaded } from '../parts/Loaded.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { Progress } from '../parts/Progress.js';
import { SearchBox } from '../parts/SearchBox.js';
import { useLoad } from '../parts/useLoad.js';
import type { Place } from '../queue/queue.js';
import { useMe } from '../session/session.js';
import { given, type Conflict, type Contract, type Preview as PreviewData } from './contract.js';
import { Preview } from './Preview.js';
import { TermsOfContract } from './TermsOfContract.js';

interface Seen {
  asked: string;
  preview: PreviewData;
}

const bodyOf = (clientId: string, queueEntryId: string | undefined, values: FieldValues) =>
  given({
    ...values,
    roomId: values.channel === 'in_person' ? values.roomId : undefined,
    weekday: weekdayOf(String(values.firstOn)),
    clientId,
    queueEntryId,
  });

/** A file's first page, as much of it as a contract needs. */
type Client = ClientShell & { contact: SafeContact | null };

interface Filled {
  client: Client;
  place?: Place | undefined;
}

/** Preview and save: a contract is saved only as the weeks on screen show it. */
const useOpening = ({ client, place }: Filled) => {
  const navigate = useNavigate();
  const notify = useNotify();
  const { trigger, setValue } = useFormContext();
  const values = useWatch();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  // What she decides of a proposed skip does not make the weeks on screen others.
  const asked = JSON.stringify({ ...values, holdAnyway: undefined });
  const during = async (work: () => Promise<void>) => {
    setPending(true);
    setError(null);
    try {
      await work();
    } catch (refused) {
      const conflicts = refused instanceof Refusal ? (refused.conflicts as Conflict[]) : [];
      if (conflicts.length > 0 && seen) setSeen({ ...seen, preview: { ...seen.preview, conflicts } });
      setError(refused);
    } finally {
      setPending(false);
    }
  };
  const body = () => bodyOf(client.id, place?.id, values);
  const look = () =>
    during(async () => {
      if (!(await trigger())) return;
      setValue('holdAnyway', []);
      setSeen({ asked, preview: await act<PreviewData>('/contracts/preview', { ...body(), holdAnyway: [] }) });
    });
  const [saved, setSaved] = useState(false);
  const save = () =>
    during(async () => {
      const contract = await act<Contract>('/contracts', body());
      setSaved(true);
      notify('contracts.opened', { type: 'success' });
      setTimeout(() => navigate(`/kontrakt/${contract.id}`));
    });
  return {
    preview: seen?.asked === asked ? seen.preview : null,
    stale: seen !== null && seen.asked !== asked,
    error,
    pending,
    look,
    save,
    saved,
  };
};

const Opening = (filled: Filled) => {
  const translate = useTranslate();
  const { preview, stale, error, pending, look, save, saved } = useOpening(filled);
  const { dirtyFields } = useFormState();
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '22rem minmax(0, 1fr)' } }}>
      <div>
        <TermsOfContract compartment={filled.client.compartment} />
        <Button variant={preview ? 'outlined' : 'contained'} onClick={() => void look()} disabled={pending}>
          {translate('contracts.look')}
        </Button>
      </div>
      <div>
        <LeaveGuard dirty={Object.keys(dirtyFields).length > 0 && !saved} />
        <Progress pending={pending} />
        {error !== null && <ProblemAlert error={error} />}
        {stale && (
          <Typography component="output" sx={{ display: 'block' }}>
            {translate('contracts.stale')}
          </Typography>
        )}
        {preview && (
          <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
            <Box sx={{ width: '100%' }}>
              <Preview preview={preview} decides />
            </Box>
            <Button variant="contained" onClick={() => void save()} disabled={pending || preview.conflicts.length > 0}>
              {translate('contracts.save')}
            </Button>
          </Stack>
        )}
      </div>
    </Box>
  );
};

const NO_OFFER = { counsellorId: undefined, firstOn: '', startTime: '', durationMinutes: 60, roomId: null };

/** What is filled in from the start: an accepted offer brings its time, place and counsellor. */
const useFilledIn = ({ client, place }: Filled): FieldValues => {
  const me = useMe();
  const { counsellorId, firstOn, startTime, durationMinutes, roomId } = place?.offer ?? NO_OFFER;
  const own = client.compartment === 'kast' ? 'kast_counselling' : 'counselling';
  return {
    serviceKind: place?.serviceKind ?? own,
    counsellorId: counsellorId ?? me?.id,
    ...{ firstOn, startTime, durationMinutes, roomId: roomId ?? '' },
    channel: 'in_person',
    until: '',
    agreedOn: today(),
    goalRequired: true,
  };
};

const NewContract = (filled: Filled) => {
  const values = useFilledIn(filled);
  return (
    <>
      <Banner client={filled.client} contact={filled.client.contact} />
      <Form defaultValues={values} noValidate>
        <Opening {...filled} />
      </Form>
    </>
  );
};

const OfClient = ({ clientId, placeId }: { clientId: string; placeId: string | null }) => {
  const client = useLoad<Client>(`/clients/${encodeURIComponent(clientId)}`);
  const place = useLoad<Place>(`/queue-entries/${encodeURIComponent(placeId ?? '')}`, { enabled: placeId !== null });
  if (placeId === null) return <Loaded load={client}>{(one) => <NewContract client={one} />}</Loaded>;
  return (
    <Loaded load={client}>
      {(one) => <Loaded load={place}>{(entry) => <NewContract client={one} place={entry} />}</Loaded>}
    </Loaded>
  );
};

/** Opens an oral contract: from an accepted offer with everything filled in, or directly with a client. */
export const NewContractPage = () => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const clientId = search.get('clientId');
  return (
    <>
      <PageTitle>{translate('contracts.new')}</PageTitle>
      {clientId === null ? (
        <Box sx={{ maxWidth: 480 }}>
          <Typography gutterBottom>{translate('contracts.whose')}</Typography>
          <SearchBox onPick={(client) => setSearch({ clientId: client.id })} />
        </Box>
      ) : (
        <OfClient key={clientId} clientId={clientId} placeId={search.get('queueEntry')} />
      )}
    </>
  );
};
