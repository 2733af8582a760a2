import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { TextInput, required, useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { type Contract, given } from '../contracts/contract.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { type Goal, LEVELS, type Review } from './goal.js';
import { ReviewRows } from './ReviewRows.js';

/** A goal in the words of client and counsellor, with what each level of it would look like if they wish. */
const GoalDrawer = ({ contract, onClose }: { contract: Contract; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDrawer
      title="goals.new"
      send={({ text, scale }) => {
        const levels = given((scale ?? {}) as Record<string, unknown>);
        const body = { clientId: contract.clientId, contractId: contract.id, text };
        return act('/goals', Object.keys(levels).length > 0 ? { ...body, scale: levels } : body);
      }}
      onClose={onClose}
    >
      <TextInput source="text" label="goals.text" multiline minRows={3} validate={required()} />
      <Typography color="text.secondary">{translate('goals.scaleHelp')}</Typography>
      {LEVELS.map((level) => (
        <TextInput key={level} source={`scale.${level}`} label={`goals.levels.${level}`} />
      ))}
    </FormDrawer>
  );
};

const Goals = ({ goals }: { goals: readonly Goal[] }) => {
  const translate = useTranslate();
  if (goals.length === 0) return <Typography color="text.secondary">{translate('goals.none')}</Typography>;
  return (
    <List dense disablePadding>
      {goals.map((goal) => (
        <ListItem key={goal.id} disableGutters sx={{ gap: 1 }}>
          <ListItemText
            primary={goal.text}
            secondary={translate('goals.agreed', { date: goal.agreedOn })}
            slotProps={{ primary: { dir: 'auto', sx: { whiteSpace: 'pre-wrap' } } }}
          />
          <StatusChip kind="goal" status={goal.status} />
        </ListItem>
      ))}
    </List>
  );
};

/** The goals of a contract and the reviews of them, term by term. */
export const GoalSection = ({ contract }: { contract: Contract }) => {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const goals = useLoad<Goal[]>(`/goals${query({ filter: { contractId: contract.id }, range: [0, 99] })}`);
  const reviews = useLoad<Review[]>(
    `/goal-reviews${query({ filter: { clientId: contract.clientId }, range: [0, 99] })}`,
  );
  return (
    <Section
      title="goals.title"
      actions={contract.can.addGoal && <Button onClick={() => setAdding(true)}>{translate('goals.new')}</Button>}
    >
      <Loaded load={goals}>{(all) => <Goals goals={all} />}</Loaded>
      <Loaded load={reviews}>
        {(all) => <ReviewRows reviews={all.filter(({ contractId }) => contractId === contract.id)} />}
      </Loaded>
      {adding && <GoalDrawer contract={contract} onClose={() => setAdding(false)} />}
    </Section>
  );
};
