import { Box, LinearProgress } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

const SLOW_MS = 1_000;

/** True once something has been under way for more than a second. */
export const useSlow = (pending: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  return slow;
};

/** Shows that something is under way, when it takes longer than a second; it keeps its place on the page. */
export const Progress = ({ pending, label }: { pending: boolean; label?: string }) => {
  const translate = useTranslate();
  const slow = useSlow(pending);
  return (
    <Box component="output" aria-live="polite" sx={{ display: 'block', height: 4 }}>
      {slow && <LinearProgress aria-label={label ?? translate('ra.page.loading')} />}
    </Box>
  );
};
