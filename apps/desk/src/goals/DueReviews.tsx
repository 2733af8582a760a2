import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import type { Review } from './goal.js';
import { ReviewRows } from './ReviewRows.js';

const SHOWN = 5;

/** The goals that this term asks to be looked at, those that are late first. */
export const DueReviews = () => {
  const translate = useTranslate();
  const counsellorId = useMe()?.id;
  const ask = (status: string) => `/goal-reviews${query({ filter: { counsellorId, status }, range: [0, 199] })}`;
  const overdue = useLoad<Review[]>(ask('overdue'));
  const due = useLoad<Review[]>(ask('due'));
  return (
    <Section
      title="goals.toReview"
      actions={
        <>
          <Button component={Link} to="/mal/runda">
            {translate('goals.round.start')}
          </Button>
          <Button component={Link} to="/mal">
            {translate('goals.all')}
          </Button>
        </>
      }
    >
      <Loaded load={overdue}>
        {(late) => (
          <Loaded load={due}>
            {(waiting) => {
              const all = [...late, ...waiting];
              if (all.length === 0) return <Typography color="text.secondary">{translate('goals.noneDue')}</Typography>;
              return (
                <>
                  <Typography>{translate('goals.count', { overdue: late.length, due: waiting.length })}</Typography>
                  <ReviewRows reviews={all.slice(0, SHOWN)} />
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
};
