import { Alert, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Refusal } from '../api/problem.js';

interface Clash {
  date: string;
  startsAt: string;
  resource: string;
  name?: string;
}

/** Every week in which the time is taken, where that is why it was refused. */
export const useClashes = () => {
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const onRefused = (refusal: Refusal): boolean => {
    if (refusal.code !== 'calendar.conflict') return false;
    setClashes((refusal.problem.conflicts as Clash[] | undefined) ?? []);
    return true;
  };
  return { clashes, onRefused };
};

/** The weeks in the way, by day and by whose time it is; never who has it. */
export const Clashes = ({ clashes }: { clashes: readonly Clash[] }) => {
  const translate = useTranslate();
  if (clashes.length === 0) return null;
  return (
    <Alert severity="error" role="alert">
      <Typography>{translate('handovers.taken')}</Typography>
      <List dense disablePadding>
        {clashes.map(({ date, startsAt, resource, name }) => (
          <ListItem key={`${startsAt} ${resource}`} disableGutters>
            <ListItemText primary={[date, name].filter(Boolean).join(' · ')} />
          </ListItem>
        ))}
      </List>
    </Alert>
  );
};
