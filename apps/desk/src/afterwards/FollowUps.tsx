import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { EndedContract, FollowUp } from './afterwards.js';
import { WriteFollowUp } from './FollowUpDrawers.js';
import { FollowUpRows } from './FollowUpRows.js';

const ALL = { range: [0, 199] as [number, number] };

/** After the contract: what is planned, what has been, and a place to write either. Only where a contract has ended. */
export const FollowUps = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [writing, setWriting] = useState<'planned' | 'done' | null>(null);
  const ended = useLoad<EndedContract[]>(`/contracts${query({ filter: { clientId, status: 'ended' }, ...ALL })}`);
  const load = useLoad<FollowUp[]>(`/follow-ups${query({ filter: { clientId }, ...ALL })}`, { keep: true });
  const contract = (ended.data ?? []).toSorted((one, other) => other.endedOn.localeCompare(one.endedOn))[0];
  if (contract === undefined) return null;
  return (
    <Section
      title="followUps.title"
      actions={
        <>
          <Button onClick={() => setWriting('planned')}>{translate('followUps.plan')}</Button>
          <Button onClick={() => setWriting('done')}>{translate('followUps.tell')}</Button>
        </>
      }
    >
      <Typography color="text.secondary">{translate('followUps.contract', { date: contract.endedOn })}</Typography>
      <Loaded load={load}>
        {(followUps) =>
          followUps.length === 0 ? (
            <Typography color="text.secondary">{translate('followUps.none')}</Typography>
          ) : (
            <FollowUpRows followUps={followUps} />
          )
        }
      </Loaded>
      {writing && <WriteFollowUp contract={contract} kind={writing} onClose={() => setWriting(null)} />}
    </Section>
  );
};
