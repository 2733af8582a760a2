import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  Stack,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { type Goal, type GoalHistory, LEVELS, levelText, type Review } from './goal.js';

const Levels = ({ goal }: { goal: Goal }) => {
  const translate = useTranslate();
  if (goal.scale === null) return null;
  return (
    <Typography variant="body2" component="div" dir="auto">
      {LEVELS.filter((level) => goal.scale?.[`${level}`]).map((level) => (
        <div key={level}>
          {levelText(level)} {goal.scale?.[`${level}`]}
        </div>
      ))}
      {translate('goals.weighs', { weight: goal.weight })}
      {goal.startLevel !== null && ` · ${translate('goals.startedAt', { level: levelText(goal.startLevel) })}`}
    </Typography>
  );
};

const Held = ({ review }: { review: Review }) => {
  const translate = useTranslate();
  const said = review.outcome ? translate(`goals.outcomes.${review.outcome}`) : null;
  const level = review.attainment === null ? null : levelText(review.attainment);
  return (
    <ListItem disableGutters sx={{ display: 'block' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography>{[review.term, review.heldOn, said, level].filter((one) => one !== null).join(' · ')}</Typography>
        <StatusChip kind="review" status={review.status} />
      </Stack>
      {review.clientView && (
        <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', pl: 2 }}>
          {translate('goals.herWords')}: {review.clientView}
        </Typography>
      )}
    </ListItem>
  );
};

const Wording = ({ goal, reviews }: { goal: Goal; reviews: readonly Review[] }) => {
  const translate = useTranslate();
  const days = goal.agreedOn ? translate('goals.agreed', { date: goal.agreedOn }) : translate('goals.neverAgreed');
  return (
    <ListItem disableGutters sx={{ display: 'block', mb: 1 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography color="text.secondary">
          {days}
          {goal.endedOn && ` – ${goal.endedOn}`}
        </Typography>
        <StatusChip kind="goal" status={goal.status} />
      </Stack>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', fontWeight: 600 }}>
        {goal.text}
      </Typography>
      <Levels goal={goal} />
      <List dense disablePadding>
        {reviews.map((review) => (
          <Held key={review.id} review={review} />
        ))}
      </List>
    </ListItem>
  );
};

/** Every wording a goal has had, what each term came to, and what the client said of it. */
export const HistoryDialog = ({ goalId, onClose }: { goalId: string; onClose: () => void }) => {
  const translate = useTranslate();
  const title = useId();
  const load = useLoad<GoalHistory>(`/goals/${goalId}/history`);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <DialogTitle id={title}>{translate('goals.history')}</DialogTitle>
      <DialogContent>
        <Loaded load={load}>
          {({ wordings, reviews }) => (
            <List disablePadding>
              {wordings.map((goal) => (
                <Wording key={goal.id} goal={goal} reviews={reviews.filter((one) => one.goalId === goal.id)} />
              ))}
            </List>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
