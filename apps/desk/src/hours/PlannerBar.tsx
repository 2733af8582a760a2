import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import {
  Button,
  IconButton,
  MenuItem,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Named } from '../bookings/booking.js';
import { today, type CivilDate } from '../format.js';
import { monthName } from './copy-month.js';
import { monthAway } from './planner.js';

interface Props {
  at: CivilDate;
  list: boolean;
  clinicianId: string;
  clinicians: readonly Named[];
  say: (name: string, value: string) => void;
}

/** Which month, whose hours, and as a grid or a list. */
export const PlannerBar = ({ at, list, clinicianId, clinicians, say }: Props) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const month = at.slice(0, 7);
  const go = (count: number) => say('datum', `${monthAway(month, count)}-01`);
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={2}
      sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}
      className="no-print"
    >
      {!list && (
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <IconButton aria-label={translate('planner.previous')} onClick={() => go(-1)}>
            <ChevronLeft />
          </IconButton>
          <Typography variant="h2" aria-live="polite" sx={{ minWidth: '10rem', textAlign: 'center' }}>
            {monthName(month, locale)}
          </Typography>
          <IconButton aria-label={translate('planner.next')} onClick={() => go(1)}>
            <ChevronRight />
          </IconButton>
          <Button onClick={() => say('datum', today())}>{translate('planner.thisMonth')}</Button>
        </Stack>
      )}
      <TextField
        select
        size="small"
        label={translate('clinic.hours.columns.clinician')}
        value={clinicians.some(({ id }) => id === clinicianId) ? clinicianId : ''}
        onChange={(event) => say('vem', event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        fullWidth={false}
        sx={{ width: '14rem' }}
      >
        <MenuItem value="">{translate('planner.everybody')}</MenuItem>
        {clinicians.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={translate('planner.view')}
        value={list ? 'lista' : 'manad'}
        onChange={(_, value: string | null) => value && say('vy', value === 'lista' ? value : '')}
      >
        <ToggleButton value="manad" sx={{ color: 'text.primary' }}>
          {translate('planner.month')}
        </ToggleButton>
        <ToggleButton value="lista" sx={{ color: 'text.primary' }}>
          {translate('planner.list')}
        </ToggleButton>
      </ToggleButtonGroup>
    </Stack>
  );
};
