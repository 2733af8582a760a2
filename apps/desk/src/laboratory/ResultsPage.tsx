import { List, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { LateResult, Sample } from './laboratory.js';
import { SampleItem } from './SampleItem.js';

const WAITS = ['to_tell', 'for_answer', 'to_send'] as const;

const Group = ({ title, samples }: { title: string; samples: readonly Sample[] }) => {
  const translate = useTranslate();
  if (samples.length === 0) return null;
  return (
    <section aria-label={translate(title)}>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {translate(title)} ({samples.length})
      </Typography>
      <List disablePadding>
        {samples.map((sample) => (
          <SampleItem key={sample.id} sample={sample} whose />
        ))}
      </List>
    </section>
  );
};

const Waiting = () => {
  const translate = useTranslate();
  const [whose, setWhose] = useState<'mine' | 'everybody'>('mine');
  const filter = whose === 'everybody' ? { everybody: true } : {};
  const load = useLoad<Sample[]>(`/results-to-tell${query({ filter, range: [0, 199] })}`, {
    keep: true,
    everyMs: 60_000,
  });
  return (
    <>
      <TextField
        select
        size="small"
        label={translate('laboratory.list.show')}
        value={whose}
        onChange={(event) => setWhose(event.target.value === 'everybody' ? 'everybody' : 'mine')}
        sx={{ minWidth: 280 }}
      >
        <MenuItem value="mine">{translate('laboratory.list.mine')}</MenuItem>
        <MenuItem value="everybody">{translate('laboratory.list.everybody')}</MenuItem>
      </TextField>
      <Loaded load={load}>
        {(samples) => (
          <>
            {samples.length === 0 && <Typography sx={{ mt: 2 }}>{translate('laboratory.list.none')}</Typography>}
            {WAITS.map((waits) => (
              <Group
                key={waits}
                title={`laboratory.list.${waits}`}
                samples={samples.filter((one) => one.waits === waits)}
              />
            ))}
          </>
        )}
      </Loaded>
    </>
  );
};

/** By number alone: the medical head opens no file. */
const Late = () => {
  const translate = useTranslate();
  const load = useLoad<LateResult[]>(`/late-results${query({ range: [0, 199] })}`);
  return (
    <section>
      <Typography variant="h2">{translate('laboratory.list.head')}</Typography>
      <Typography>{translate('laboratory.list.headAbout')}</Typography>
      <Loaded load={load}>
        {(late) => (
          <Table size="small" aria-label={translate('laboratory.list.head')} sx={{ maxWidth: 500 }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('laboratory.list.number')}</TableCell>
                <TableCell>{translate('laboratory.list.since', { time: '' })}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {late.map(({ id, number, since }) => (
                <TableRow key={id}>
                  <TableCell>{number}</TableCell>
                  <TableCell>{formatDateTime(since)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Loaded>
    </section>
  );
};

/** What waits: answers to tell, oldest first, and samples without an answer or not sent. */
export const ResultsPage = () => {
  const translate = useTranslate();
  const keeps = useMay('laboratory.keepSamples');
  const heads = useMay('laboratory.readLateResults');
  return (
    <>
      <PageTitle>{translate('laboratory.list.title')}</PageTitle>
      {keeps && <Waiting />}
      {heads && <Late />}
    </>
  );
};
