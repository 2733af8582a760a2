import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { endedRules, type Rule } from './eligibility.js';

/** The rules that held before, since when and until when, and who said so. */
export const RuleHistory = ({ rules }: { rules: readonly Rule[] }) => {
  const translate = useTranslate();
  const ended = endedRules(rules);
  if (ended.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('eligibility.history')} sx={{ mt: 3 }}>
      <Typography variant="h2" gutterBottom>
        {translate('eligibility.history')}
      </Typography>
      <ul>
        {ended.map((rule) => (
          <li key={rule.id}>
            {translate(`serviceKinds.${rule.serviceKind}`, { _: rule.serviceKind })} ·{' '}
            {translate(`genders.${rule.gender}`)} · {formatDateTime(rule.since)} – {formatDateTime(rule.until ?? '')}
            {rule.endedByName && ` · ${rule.endedByName}`}
          </li>
        ))}
      </ul>
    </Box>
  );
};
