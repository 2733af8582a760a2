import { Button, List, ListItem, ListItemText, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DeedButton } from '../parts/DeedButton.js';
import { StatusChip } from '../parts/StatusChip.js';
import type { Review } from './goal.js';
import { OutcomeDrawer } from './OutcomeDrawer.js';

const useSaid = () => {
  const translate = useTranslate();
  return ({ outcome, heldOn, attainment, waivedReason, waivedGround, dueOn }: Review): string => {
    if (outcome)
      return [translate(`goals.outcomes.${outcome}`), heldOn, attainment].filter((one) => one !== null).join(' · ');
    if (waivedGround) return waivedReason ?? translate(`goals.waived.${waivedGround}`);
    return translate('goals.due', { date: dueOn });
  };
};

interface RowProps {
  review: Review;
  /** Said where goals of several clients stand together. */
  named: boolean;
  onHold: () => void;
}

const Row = ({ review, named, onHold }: RowProps) => {
  const translate = useTranslate();
  const said = useSaid();
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        sx={{ flex: '1 1 24rem' }}
        primary={
          named && (
            <>
              <Link to={`/kontrakt/${review.contractId}`}>{review.clientName}</Link> {review.clientNumber}
            </>
          )
        }
        secondary={
          <>
            <span dir="auto">{review.goalText}</span>
            <br />
            {review.term} · {said(review)}
          </>
        }
      />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <StatusChip kind="review" status={review.status} />
        {review.can.hold && (
          <Button
            size="small"
            variant="outlined"
            onClick={onHold}
            aria-label={`${translate('goals.hold')}: ${review.goalText}`}
          >
            {translate('goals.hold')}
          </Button>
        )}
        {review.can.hold && (
          <DeedButton
            path={`/goal-reviews/${review.id}/waiver`}
            version={review.version}
            can={review.can.waive}
            label="goals.waive"
            confirm="goals.waiveConfirm"
            reason={{ minLength: 3 }}
            button={{ 'aria-label': `${translate('goals.waive')}: ${review.goalText}`, size: 'small' }}
          />
        )}
      </Stack>
    </ListItem>
  );
};

/** Reviews in a list, each with what may be done to it. */
export const ReviewRows = ({ reviews, named = true }: { reviews: readonly Review[]; named?: boolean }) => {
  const [open, setOpen] = useState<Review | null>(null);
  return (
    <>
      <List dense disablePadding>
        {reviews.map((review) => (
          <Row key={review.id} review={review} named={named} onHold={() => setOpen(review)} />
        ))}
      </List>
      {open && <OutcomeDrawer review={open} onClose={() => setOpen(null)} />}
    </>
  );
};
