import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Background } from './client.js';

/** SoL 14:5: nothing that identifies is written here, and by which decision. */
export const NonIdentifying = ({ background }: { background: Background | null }) => {
  const translate = useTranslate();
  if (background?.documentationMode !== 'non_identifying') return null;
  const { boardDecisionRef: ref, boardDecisionOn: date } = background;
  return (
    <Alert severity="info" icon={false} sx={{ mb: 1.5 }}>
      {ref ? translate('kast.decision', { ref, date }) : translate('kast.withoutDecision')}
    </Alert>
  );
};
