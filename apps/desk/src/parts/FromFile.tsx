import CallMerge from '@mui/icons-material/CallMerge';
import { Typography } from '@mui/material';
import { createContext, use } from 'react';
import { useTranslate } from 'react-admin';

/** The numbers of the files that were merged into the one on screen, by their ids. */
export const MergedNumbers = createContext<ReadonlyMap<string, string>>(new Map());

/** Says which file a thing comes from, where it is not the one whose page this is. */
export const FromFile = ({ id }: { id: string | undefined }) => {
  const translate = useTranslate();
  const number = use(MergedNumbers).get(id ?? '');
  if (number === undefined) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <CallMerge fontSize="inherit" aria-hidden />
      {translate('merge.from', { number })}
    </Typography>
  );
};
