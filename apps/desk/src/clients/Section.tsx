import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Word key. */
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One part of a client's page, with its own heading. */
export const Section = ({ title, actions, children }: Props) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 1.5, minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
        <Typography id={id} variant="h2" sx={{ flexGrow: 1 }}>
          {translate(title)}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  );
};
