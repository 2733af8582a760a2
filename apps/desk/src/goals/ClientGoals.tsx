import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { Attainment } from './Attainment.js';
import type { Goal } from './goal.js';
import { GoalRows } from './GoalRows.js';

/** What a client works towards, how it has changed, and how far it has come. */
export const ClientGoals = ({ clientId, contractId }: { clientId: string; contractId: string | undefined }) => {
  const translate = useTranslate();
  const load = useLoad<Goal[]>(`/goals${query({ filter: { clientId }, range: [0, 99] })}`);
  return (
    <Loaded load={load}>
      {(goals) =>
        goals.length === 0 && contractId === undefined ? null : (
          <Section
            title="clients.goals"
            actions={
              contractId && (
                <Button component={Link} to={`/kontrakt/${contractId}`}>
                  {translate('goals.toContract')}
                </Button>
              )
            }
          >
            <GoalRows goals={goals} />
            {contractId && <Attainment contractId={contractId} />}
          </Section>
        )
      }
    </Loaded>
  );
};
