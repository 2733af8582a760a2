import { Button, ListItem, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { useDeed } from '../parts/useDeed.js';
import { TRACING_STEPS, type TracedContact } from './laboratory.js';

const AT = { told: 'toldAt', came: 'cameAt', not_reached: 'notReachedAt', reported: 'reportedAt' } as const;

/** Somebody she named: the words, how far that person has come, and a button for each step that can be undone. */
export const TracedContactItem = ({ contact }: { contact: TracedContact }) => {
  const translate = useTranslate();
  const { id, version, named, reach, can } = contact;
  const { run, pending } = useDeed({ path: `/traced-contacts/${id}/mark`, version });
  const word = (step: string) => translate(`notifications.tracing.steps.${step}`);
  const marked = TRACING_STEPS.filter((step) => contact[AT[step]] !== null);
  return (
    <ListItem disableGutters divider sx={{ display: 'block' }}>
      <Typography dir="auto" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {named}
      </Typography>
      {reach && <Typography dir="auto">{reach}</Typography>}
      {marked.map((step) => (
        <Typography key={step} variant="body2">
          {word(step)} {formatDateTime(contact[AT[step]] ?? '')}
        </Typography>
      ))}
      {can.mark && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {TRACING_STEPS.map((step) => {
            const undone = marked.includes(step);
            const label = undone ? translate('notifications.tracing.undo', { step: word(step) }) : word(step);
            return (
              <Button
                key={step}
                disabled={pending}
                aria-label={translate('notifications.tracing.for', { step: label, name: named })}
                onClick={() => run({ step, undone })}
              >
                {label}
              </Button>
            );
          })}
        </Stack>
      )}
    </ListItem>
  );
};
