import { Button, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../api/request.js';
import { addDays, type CivilDate } from '../format.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { Progress } from '../parts/Progress.js';
import { shownColumns, type Day, type DayColumn } from './day.js';

interface Props {
  date: CivilDate;
  by: DayColumn['kind'];
  onFound: (date: CivilDate) => void;
}

const LOOKED_AHEAD = 14;
const NONE: ReadonlySet<string> = new Set();

/** The first day after this one when somebody receives; nothing within two weeks is an answer too. */
const dayAfter = async (date: CivilDate, by: DayColumn['kind'], left = LOOKED_AHEAD): Promise<CivilDate | null> => {
  if (left === 0) return null;
  const next = addDays(date, 1);
  const day = await read<Day>(`/day?date=${next}`);
  return shownColumns(day, by, NONE).length > 0 ? next : dayAfter(next, by, left - 1);
};

/** An empty day is no dead end: one press leads to the next with times. */
export const NextDay = ({ date, by, onFound }: Props) => {
  const translate = useTranslate();
  const search = useMutation({
    mutationFn: () => dayAfter(date, by),
    onSuccess: (found) => found !== null && onFound(found),
  });
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Typography>{translate('today.nobodyWorks')}</Typography>
      <Progress pending={search.isPending} />
      {search.error && <ProblemAlert error={search.error} />}
      {search.data === null && <Typography component="output">{translate('today.noneWithin')}</Typography>}
      <Button variant="outlined" disabled={search.isPending} onClick={() => search.mutate()}>
        {translate('today.nextDay')}
      </Button>
    </Stack>
  );
};
