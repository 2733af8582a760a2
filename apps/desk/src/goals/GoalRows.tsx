import { Button, List, ListItem, ListItemText, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../parts/DeedButton.js';
import { FromFile } from '../parts/FromFile.js';
import { StatusChip } from '../parts/StatusChip.js';
import type { Goal } from './goal.js';
import { AgreeDrawer, DraftDrawer } from './GoalDrawers.js';
import { HistoryDialog } from './HistoryDialog.js';

type Open = { goal: Goal; what: 'edit' | 'agree' | 'history' } | null;

const Row = ({ goal, onOpen }: { goal: Goal; onOpen: (open: Open) => void }) => {
  const translate = useTranslate();
  const button = (what: 'edit' | 'agree' | 'history', label: string) => (
    <Button size="small" onClick={() => onOpen({ goal, what })}>
      {translate(label)}
    </Button>
  );
  return (
    <ListItem disableGutters sx={{ gap: 1, flexWrap: 'wrap' }}>
      <ListItemText
        sx={{ flex: '1 1 14rem' }}
        primary={goal.text}
        secondary={goal.agreedOn ? translate('goals.agreed', { date: goal.agreedOn }) : translate('goals.neverAgreed')}
        slotProps={{ primary: { dir: 'auto', sx: { whiteSpace: 'pre-wrap' } } }}
      />
      <FromFile id={goal.clientId} />
      <StatusChip kind="goal" status={goal.status} />
      <Stack direction="row" useFlexGap spacing={0.5} className="no-print" sx={{ flexWrap: 'wrap' }}>
        {goal.can.agree && button('agree', 'goals.agree')}
        {goal.can.edit && button('edit', 'ra.action.edit')}
        <DeedButton
          path={`/goals/${goal.id}/drop`}
          version={goal.version}
          can={goal.can.drop}
          label="goals.drop"
          confirm="goals.dropConfirm"
          button={{ size: 'small' }}
        />
        {button('history', 'goals.history')}
      </Stack>
    </ListItem>
  );
};

/** Goals, each with what may be done to it and how it came to be what it is. */
export const GoalRows = ({ goals }: { goals: readonly Goal[] }) => {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  // An older wording stands in the history of the one that replaced it.
  const shown = goals.filter(({ status }) => status !== 'revised');
  return (
    <>
      <List dense disablePadding>
        {shown.map((goal) => (
          <Row key={goal.id} goal={goal} onOpen={setOpen} />
        ))}
      </List>
      {open?.what === 'edit' && <DraftDrawer goal={open.goal} onClose={close} />}
      {open?.what === 'agree' && <AgreeDrawer goal={open.goal} onClose={close} />}
      {open?.what === 'history' && <HistoryDialog goalId={open.goal.id} onClose={close} />}
    </>
  );
};
