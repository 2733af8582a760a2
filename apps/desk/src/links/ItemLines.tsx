import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Item } from './link.js';

const LINES = { my: 0.5, '& dd': { m: 0, mb: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } } as const;

/** What was said, word for word, under what it is. */
export const ItemLines = ({ items }: { items: readonly Item[] }) => {
  const translate = useTranslate();
  return (
    <Stack component="dl" sx={LINES}>
      {items.map(({ kind, text }) => (
        <div key={kind}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`links.kinds.${kind}`)}
          </Typography>
          <Typography component="dd">{text}</Typography>
        </div>
      ))}
    </Stack>
  );
};
