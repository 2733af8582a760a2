import Add from '@mui/icons-material/Add';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Print from '@mui/icons-material/Print';
import { Button, IconButton, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { addDays, today } from '../format.js';
import { DateField } from '../parts/DateField.js';
import { ColumnFilter } from './ColumnFilter.js';
import type { DayColumn } from './day.js';
import { PrintDialog } from './PrintDialog.js';
import type { DayPlace, Face } from './useDayPlace.js';

interface Props {
  place: DayPlace;
  go: (change: Partial<DayPlace>) => void;
  columns: readonly DayColumn[];
  onBook: () => void;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  onChange: (value: T) => void;
}

const Choice = <T extends string>({ label, value, values, onChange }: ChoiceProps<T>) => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={translate(label)}
      onChange={(_, chosen: T | null) => chosen && onChange(chosen)}
    >
      {values.map((one) => (
        <ToggleButton key={one} value={one} sx={{ color: 'text.primary' }}>
          {translate(`today.choice.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const FACES: readonly Face[] = ['board', 'list'];
const KINDS: readonly DayColumn['kind'][] = ['staff', 'room'];

/** Which day, how it is shown, and the two things that are always at hand: a new booking and the printed list. */
export const DayToolbar = ({ place, go, columns, onBook }: Props) => {
  const translate = useTranslate();
  const [printing, setPrinting] = useState(false);
  const step = (days: number) => go({ date: addDays(place.date, days) });
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1}
      className="no-print"
      sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}
    >
      <IconButton aria-label={translate('shortcuts.dayBefore')} onClick={() => step(-1)}>
        <ChevronLeft />
      </IconButton>
      <Button variant="outlined" onClick={() => go({ date: today() })}>
        {translate('common.today')}
      </Button>
      <IconButton aria-label={translate('shortcuts.dayAfter')} onClick={() => step(1)}>
        <ChevronRight />
      </IconButton>
      <DateField
        label={translate('today.date')}
        value={place.date}
        onChange={(date) => date && go({ date })}
        margin="none"
        sx={{ width: '12rem' }}
      />
      <Choice label="today.grouping" value={place.by} values={KINDS} onChange={(by) => go({ by })} />
      <Choice label="today.face" value={place.face} values={FACES} onChange={(face) => go({ face })} />
      <ColumnFilter columns={columns} hidden={place.hidden} onChange={(hidden) => go({ hidden })} />
      <Button startIcon={<Print />} onClick={() => setPrinting(true)}>
        {translate('today.print.open')}
      </Button>
      <Button variant="contained" startIcon={<Add />} onClick={onBook} sx={{ ml: 'auto' }}>
        {translate('shortcuts.newBooking')}
      </Button>
      {printing && <PrintDialog onClose={() => setPrinting(false)} />}
    </Stack>
  );
};
