import { Alert, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Refusal } from '../api/problem.js';
import { act, query } from '../api/request.js';
import { now } from '../clock.js';
import { formatDate, formatTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DateField, TimeField } from '../parts/DateField.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useLoad } from '../parts/useLoad.js';
import { instantOfLocal } from '../today/local-instant.js';
import type { Operation } from './call.js';
import { bodyOf, EMPTY, faultsByLine, filled, type Line } from './entry.js';
import { EntryLines } from './EntryLines.js';

const FIRST = 3;

interface Common {
  operationId: string;
  date: string;
  time: string;
}

const CommonFields = ({ common, onChange }: { common: Common; onChange: (change: Partial<Common>) => void }) => {
  const translate = useTranslate();
  const operations = useLoad<Operation[]>(`/police-operations${query({ range: [0, 199] })}`).data ?? [];
  const one = operations.find(({ id }) => id === common.operationId);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start', mb: 1 }}>
      <TextField
        select
        fullWidth={false}
        size="small"
        margin="dense"
        label={translate('operations.one')}
        value={one === undefined ? '' : common.operationId}
        onChange={({ target }) => onChange({ operationId: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        helperText={
          one && translate('calls.roomLeft', { left: one.consentedCount - one.listed, of: one.consentedCount })
        }
        sx={{ minWidth: 240 }}
      >
        <MenuItem value="">{translate('calls.noOperation')}</MenuItem>
        {operations.map(({ id, reference }) => (
          <MenuItem key={id} value={id}>
            {reference}
          </MenuItem>
        ))}
      </TextField>
      <DateField
        label={translate('calls.consentDate')}
        value={common.date}
        onChange={(date) => onChange({ date })}
        fullWidth={false}
        size="small"
        margin="dense"
      />
      <TimeField
        label={translate('calls.consentTime')}
        value={common.time}
        onChange={(time) => onChange({ time })}
        fullWidth={false}
        size="small"
        margin="dense"
      />
    </Stack>
  );
};

/** What is typed and not yet sent, and what the server said of it. */
const useEntry = (operationId: string) => {
  const notify = useNotify();
  const translate = useTranslate();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [common, setCommon] = useState<Common>({ operationId, date: formatDate(now()), time: formatTime(now()) });
  const [lines, setLines] = useState<Line[]>(() => Array.from({ length: FIRST }, () => EMPTY));
  const [error, setError] = useState<unknown>(null);
  const [saved, setSaved] = useState(false);
  const sent = filled(lines);
  const send = async () => {
    const { operationId: operation, date, time } = common;
    const body = {
      ...(operation === '' ? {} : { operationId: operation }),
      consentGivenAt: date === '' || time === '' ? '' : instantOfLocal(date, time),
      lines: sent.map((at) => bodyOf(lines[at] ?? EMPTY)),
    };
    try {
      await act('/callbacks/list', body);
      setSaved(true);
      notify(translate('calls.entered', { smart_count: sent.length }), { type: 'success' });
      await queryClient.invalidateQueries();
      void navigate(`/ringlista${operation === '' ? '' : `?insats=${operation}`}`);
    } catch (refused) {
      setError(refused);
    }
  };
  const faults = error instanceof Refusal ? faultsByLine(error.problem.errors ?? [], sent) : {};
  return { common, setCommon, lines, setLines, error, faults, sent, send, dirty: sent.length > 0 && !saved };
};

/** Seventy people from a paper onto the list: typed line by line or pasted; all of it is saved, or nothing. */
export const EntryPage = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const { common, setCommon, lines, setLines, error, faults, sent, send, dirty } = useEntry(search.get('insats') ?? '');
  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [error]);
  const withRoom = (all: Line[]) => (filled(all).includes(all.length - 1) ? [...all, EMPTY] : all);
  const change = (at: number, part: Partial<Line>) =>
    setLines((all) => withRoom(all.map((line, index) => (index === at ? { ...line, ...part } : line))));
  const paste = (at: number, more: Line[]) =>
    setLines((all) => withRoom([...all.slice(0, at), ...more, ...all.slice(at + more.length)]));
  const nextLine = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest('tr')?.nextElementSibling;
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || !row) return;
    event.preventDefault();
    row.querySelector<HTMLInputElement>('input[data-first]')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <>
      <PageTitle>{translate('calls.enter')}</PageTitle>
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('calls.enterHelp')}
      </Alert>
      <form ref={form} onSubmit={submit} noValidate>
        <CommonFields common={common} onChange={(part) => setCommon((former) => ({ ...former, ...part }))} />
        {error !== null && (
          <ProblemAlert error={error}>
            {Object.keys(faults).length > 0 && (
              <Typography>
                {translate('calls.faultyLines', {
                  lines: Object.keys(faults)
                    .map((at) => Number(at) + 1)
                    .join(', '),
                })}
              </Typography>
            )}
          </ProblemAlert>
        )}
        {/* Enter in a line goes to the next; the form is sent by its button. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div onKeyDown={nextLine}>
          <EntryLines lines={lines} faults={faults} onChange={change} onPaste={paste} />
        </div>
        <Stack direction="row" spacing={1} sx={{ mt: 2, alignItems: 'center' }}>
          <Button type="submit" variant="contained" disabled={sent.length === 0}>
            {translate('calls.saveLines', { smart_count: sent.length })}
          </Button>
        </Stack>
      </form>
      <LeaveGuard dirty={dirty} />
    </>
  );
};
