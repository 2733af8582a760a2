import FilterList from '@mui/icons-material/FilterList';
import { Button, Checkbox, FormControlLabel, FormGroup, Popover } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DayColumn } from './day.js';

interface Props {
  columns: readonly DayColumn[];
  hidden: ReadonlySet<string>;
  onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which columns are shown; what is put away stands in the address and in the button's name. */
export const ColumnFilter = ({ columns, hidden, onChange }: Props) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const away = columns.filter(({ resourceId }) => hidden.has(resourceId)).length;
  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <>
      <Button
        startIcon={<FilterList />}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {away === 0 ? translate('today.filter.all') : translate('today.filter.some', { smart_count: away })}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('today.filter.title'), sx: { p: 2 } } }}
      >
        <FormGroup>
          {columns.map(({ resourceId, name }) => (
            <FormControlLabel
              key={resourceId}
              label={name}
              control={<Checkbox checked={!hidden.has(resourceId)} onChange={() => toggle(resourceId)} />}
            />
          ))}
        </FormGroup>
        <Button disabled={away === 0} onClick={() => onChange(new Set())}>
          {translate('today.filter.showAll')}
        </Button>
      </Popover>
    </>
  );
};
