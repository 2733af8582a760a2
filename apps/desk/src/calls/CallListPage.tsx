import PhoneForwarded from '@mui/icons-material/PhoneForwardedOutlined';
import { Alert, Box, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import { useShortcut } from '../shortcuts/useShortcut.js';
import { ActiveCall } from './ActiveCall.js';
import { CallRows } from './CallRows.js';
import { whenText } from './CallRules.js';
import { type Call, ENDINGS, type Operation } from './call.js';
import { FindCall } from './FindCall.js';

const MINUTE = 60_000;
const ALL = { range: [0, 199] };

interface NextProps {
  /** The operation the list is narrowed to, if it is. */
  operationId: string;
  /** A call is in hand: the key takes no second one by a slip. */
  busy: boolean;
  onTaken: () => void;
  onNobody: (from: string | null) => void;
}

const NextButton = ({ operationId, busy, onTaken, onNobody }: NextProps) => {
  const translate = useTranslate();
  const { run, pending } = useDeed({
    path: '/callbacks/next',
    said: false,
    onDone: onTaken,
    onRefused: ({ code, problem }) => {
      if (code !== 'callback.nobody-to-call') return false;
      onNobody(typeof problem.allowedFrom === 'string' ? problem.allowedFrom : '');
      return true;
    },
  });
  const next = () => run(operationId === '' ? {} : { operationId });
  useShortcut('n', next, 'calls.next', { enabled: !pending && !busy });
  const place = useRef<HTMLButtonElement>(null);
  const before = useRef(busy);
  useEffect(() => {
    // What was in hand is done: the next lies under the finger.
    if (before.current && !busy) place.current?.focus();
    before.current = busy;
  }, [busy]);
  return (
    <Button
      ref={place}
      variant="contained"
      size="large"
      startIcon={<PhoneForwarded />}
      disabled={pending}
      aria-keyshortcuts="n"
      onClick={next}
    >
      {translate('calls.next')}
    </Button>
  );
};

interface FilterProps {
  name: string;
  value: string;
  none: string;
  choices: { id: string; name: string }[];
  onChange: (value: string) => void;
}

const Filter = ({ name, value, none, choices, onChange }: FilterProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={translate(name)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 200 }}
    >
      <MenuItem value="">{translate(none)}</MenuItem>
      {choices.map((one) => (
        <MenuItem key={one.id} value={one.id}>
          {one.name}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** What the list shows stays in the address, and so when one comes back. */
const useAsked = () => {
  const [search, setSearch] = useSearchParams();
  const asked = { status: search.get('visa') ?? '', operationId: search.get('insats') ?? '' };
  const ask = (key: string, value: string) =>
    setSearch((former) => {
      former.delete(key);
      if (value !== '') former.set(key, value);
      return former;
    });
  return { asked, ask };
};

/** Whom to call now, what was tried, and one press for the next (W11, P08). */
export const CallListPage = () => {
  const translate = useTranslate();
  const { asked, ask } = useAsked();
  const [nobody, setNobody] = useState<string | null>(null);
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const load = useLoad<Call[]>(`/callbacks${query({ filter, ...ALL })}`, { keep: true, everyMs: MINUTE });
  const busy = load.data?.some(({ standing }) => standing === 'mine') ?? false;
  const taken = () => {
    setNobody(null);
    // Among those that are closed the call in hand would not be seen.
    ask('visa', '');
  };
  const operations = useLoad<Operation[]>(`/police-operations${query(ALL)}`).data ?? [];
  const endings = ENDINGS.map((id) => ({ id, name: translate(`statuses.callback.${id}`) }));
  return (
    <>
      <PageTitle
        actions={
          <>
            <Button component={Link} to={`/ringlista/ny${asked.operationId && `?insats=${asked.operationId}`}`}>
              {translate('calls.enter')}
            </Button>
            <NextButton operationId={asked.operationId} busy={busy} onTaken={taken} onNobody={setNobody} />
          </>
        }
      >
        {translate('calls.title')}
      </PageTitle>
      <Box component="output" sx={{ display: 'block' }}>
        {nobody !== null && (
          <Alert severity="info" onClose={() => setNobody(null)} sx={{ mb: 1 }}>
            {translate('errors.callback.nobody-to-call')}{' '}
            {nobody !== '' && translate('calls.nextFrom', { time: whenText(nobody) })}
          </Alert>
        )}
      </Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ mb: 2, flexWrap: 'wrap' }}>
        <Filter
          name="calls.show"
          none="calls.open"
          value={asked.status}
          choices={endings}
          onChange={(to) => ask('visa', to)}
        />
        <Filter
          name="operations.one"
          none="calls.allOperations"
          value={operations.some(({ id }) => id === asked.operationId) ? asked.operationId : ''}
          choices={operations.map(({ id, reference }) => ({ id, name: reference }))}
          onChange={(to) => ask('insats', to)}
        />
      </Stack>
      <Loaded load={load}>
        {(calls) => {
          const mine = calls.filter(({ standing }) => standing === 'mine');
          return (
            <Stack spacing={2}>
              {mine.map((call, index) => (
                <ActiveCall key={call.id} call={call} keys={index === 0} />
              ))}
              <CallRows calls={calls.filter(({ standing }) => standing !== 'mine')} title="calls.title" />
            </Stack>
          );
        }}
      </Loaded>
      <FindCall />
    </>
  );
};
