import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { termOf } from '../week/session.js';
import type { Review } from './goal.js';
import { ReviewRows } from './ReviewRows.js';

const STATUSES = ['due', 'overdue', 'done', 'waived'] as const;

/** The term before, this one and the next: what anybody reviews. */
const termsAround = (term: string): string[] => {
  const year = Number(term.slice(0, 4));
  return term.endsWith('VT') ? [`${year - 1}-HT`, term, `${year}-HT`] : [`${year}-VT`, term, `${year + 1}-VT`];
};

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
}

const Choice = ({ label, value, choices, onChange }: ChoiceProps) => (
  <TextField
    select
    fullWidth={false}
    size="small"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    sx={{ minWidth: 160 }}
  >
    {choices.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);

/** The term's round of reviews, all of it on one page. */
export const ReviewsPage = () => {
  const translate = useTranslate();
  const counsellorId = useMe()?.id;
  const [search, setSearch] = useSearchParams();
  const present = termOf(today());
  const term = search.get('term') ?? present;
  const status = search.get('status') ?? 'due';
  const filter = { counsellorId, term, ...(status === 'all' ? {} : { status }) };
  const load = useLoad<Review[]>(`/goal-reviews${query({ filter, range: [0, 199] })}`, { keep: true });
  const statuses = [
    ...STATUSES.map((id) => ({ id, name: translate(`statuses.review.${id}`) })),
    { id: 'all', name: translate('goals.anyStatus') },
  ];
  return (
    <>
      <PageTitle
        actions={
          <Button component={Link} to={`/mal/runda?term=${term}`} variant="contained">
            {translate('goals.round.start')}
          </Button>
        }
      >
        {translate('goals.toReview')}
      </PageTitle>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
        <Choice
          label={translate('goals.term')}
          value={term}
          choices={termsAround(present).map((id) => ({ id, name: id }))}
          onChange={(next) => setSearch({ term: next, status })}
        />
        <Choice
          label={translate('goals.status')}
          value={status}
          choices={statuses}
          onChange={(next) => setSearch({ term, status: next })}
        />
      </Stack>
      <Loaded load={load}>
        {(reviews) =>
          reviews.length === 0 ? (
            <Typography>{translate('goals.noneHere')}</Typography>
          ) : (
            <ReviewRows reviews={reviews} />
          )
        }
      </Loaded>
    </>
  );
};
