import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DeedButton } from '../parts/DeedButton.js';
import { ChooseDrawer } from './ChooseDrawer.js';
import { Clashes, useClashes } from './Clashes.js';
import type { Handover } from './handover.js';

const MAIN = { variant: 'contained', size: 'small' } as const;
const YES = { answer: 'accepted' };
const NO = { answer: 'declined' };

/** The next step, one press each; the server's `can` decides whose it is. */
export const HandoverDeeds = ({ handover }: { handover: Handover }) => {
  const translate = useTranslate();
  const [choosing, setChoosing] = useState<'proposal' | 'cover' | null>(null);
  const { clashes, onRefused } = useClashes();
  const { id, version, can, clientId } = handover;
  const to = (deed: string) => ({ path: `/reassignments/${id}/${deed}`, version });
  return (
    <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
      {can.propose && (
        <Button size="small" variant="contained" onClick={() => setChoosing('proposal')}>
          {translate('handovers.deeds.propose')}
        </Button>
      )}
      {can.cover && (
        <Button size="small" variant="outlined" onClick={() => setChoosing('cover')}>
          {translate('handovers.deeds.cover')}
        </Button>
      )}
      {clientId && (can.inform || can.answer) && (
        <Button size="small" component={Link} to={`/clients/${clientId}/show`}>
          {translate('handovers.deeds.contact')}
        </Button>
      )}
      <DeedButton {...to('information')} can={can.inform} label="handovers.deeds.inform" />
      <DeedButton {...to('answer')} body={YES} can={can.answer} label="handovers.deeds.accepted" />
      <DeedButton {...to('answer')} body={NO} can={can.answer} label="handovers.deeds.declined" />
      <DeedButton
        {...to('completion')}
        can={can.complete}
        onRefused={onRefused}
        label="handovers.deeds.complete"
        button={MAIN}
        confirm="handovers.deeds.completeConfirm"
      />
      <DeedButton {...to('skip')} can={can.skip} label="handovers.deeds.skip" confirm="handovers.deeds.skipConfirm" />
      <Clashes clashes={clashes} />
      {choosing !== null && <ChooseDrawer handover={handover} deed={choosing} onClose={() => setChoosing(null)} />}
    </Stack>
  );
};
