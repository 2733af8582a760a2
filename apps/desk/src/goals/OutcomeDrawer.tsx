import { Typography } from '@mui/material';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { outcomeOf, type Review } from './goal.js';
import { OutcomeInputs, unheld } from './OutcomeInputs.js';

/** The term's review of one goal: what it came to, and the client's own view of it. */
export const OutcomeDrawer = ({ review, onClose }: { review: Review; onClose: () => void }) => (
  <FormDrawer
    title="goals.review"
    defaultValues={unheld(review)}
    send={(values) => act(`/goal-reviews/${review.id}/outcome`, outcomeOf(values), { version: review.version })}
    onClose={onClose}
  >
    <Typography color="text.secondary">
      {review.clientName} {review.clientNumber} · {review.term}
    </Typography>
    <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', my: 1 }}>
      {review.goalText}
    </Typography>
    <OutcomeInputs review={review} />
  </FormDrawer>
);
