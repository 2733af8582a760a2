import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { useShortcut } from '../shortcuts/useShortcut.js';
import { termOf } from '../week/session.js';
import type { Review } from './goal.js';
import { RoundForm } from './RoundForm.js';

const Progress = ({ done, all }: { done: number; all: number }) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Stack spacing={0.5} sx={{ mb: 2, maxWidth: 480 }}>
      <Typography id={id} role="status">
        {translate('goals.round.progress', { done, all })}
      </Typography>
      <LinearProgress variant="determinate" aria-labelledby={id} value={all === 0 ? 100 : (100 * done) / all} />
    </Stack>
  );
};

/** One goal after the other; which one stands in the address, so that unsent text is asked about before it is left. */
const Round = ({ reviews }: { reviews: readonly Review[] }) => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const left = reviews.filter(({ can }) => can.hold);
  const at = Math.max(
    0,
    left.findIndex(({ id }) => id === search.get('mal')),
  );
  const current = left[at];
  const go = (steps: number) => {
    const next = left[(at + steps + left.length) % left.length];
    if (next) setSearch({ ...Object.fromEntries(search), mal: next.id });
  };
  useShortcut('ArrowLeft', () => go(-1), 'goals.round.before');
  useShortcut('ArrowRight', () => go(1), 'goals.round.after');
  return (
    <>
      <Progress done={reviews.length - left.length} all={reviews.length} />
      {current === undefined ? (
        <Typography>{translate('goals.noneDue')}</Typography>
      ) : (
        <>
          <Stack direction="row" spacing={1} sx={{ mb: 1 }}>
            <Button onClick={() => go(-1)} disabled={left.length < 2}>
              {translate('goals.round.before')}
            </Button>
            <Button onClick={() => go(1)} disabled={left.length < 2}>
              {translate('goals.round.after')}
            </Button>
          </Stack>
          <RoundForm key={current.id} review={current} onSaved={() => go(1)} />
        </>
      )}
    </>
  );
};

/** The term's round of reviews: every goal that is due, those that are late first, by keyboard alone if one likes. */
export const RoundPage = () => {
  const translate = useTranslate();
  const counsellorId = useMe()?.id;
  const [search] = useSearchParams();
  const term = search.get('term') ?? termOf(today());
  const ask = (filter: object) =>
    `/goal-reviews${query({ filter: { counsellorId, ...filter }, sort: ['clientName', 'ASC'], range: [0, 199] })}`;
  const ofTerm = useLoad<Review[]>(ask({ term }), { keep: true });
  const overdue = useLoad<Review[]>(ask({ status: 'overdue' }), { keep: true });
  return (
    <>
      <PageTitle
        actions={
          <Button component={Link} to={`/mal?term=${term}`}>
            {translate('goals.round.list')}
          </Button>
        }
      >
        {translate('goals.round.title', { term })}
      </PageTitle>
      <Loaded load={overdue}>
        {(late) => (
          <Loaded load={ofTerm}>
            {(all) => {
              const other = late.filter(({ id }) => !all.some((one) => one.id === id));
              return <Round reviews={[...other, ...all].filter(({ status }) => status !== 'waived')} />;
            }}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};
