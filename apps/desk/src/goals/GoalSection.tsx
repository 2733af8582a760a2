import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import type { Contract } from '../contracts/contract.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { Attainment } from './Attainment.js';
import type { Goal, Review } from './goal.js';
import { NewGoal } from './GoalDrawers.js';
import { GoalRows } from './GoalRows.js';
import { ReviewRows } from './ReviewRows.js';

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
      <Loaded load={goals}>
        {(all) =>
          all.length === 0 ? (
            <Typography color="text.secondary">{translate('goals.none')}</Typography>
          ) : (
            <GoalRows goals={all} />
          )
        }
      </Loaded>
      <Loaded load={reviews}>
        {(all) => <ReviewRows reviews={all.filter(({ contractId }) => contractId === contract.id)} named={false} />}
      </Loaded>
      <Attainment contractId={contract.id} />
      {adding && <NewGoal contract={contract} onClose={() => setAdding(false)} />}
    </Section>
  );
};
