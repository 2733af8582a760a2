import { Paper, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Can } from '../../api/types.js';
import { formatDateTime } from '../../format.js';
import { useDeed } from '../../parts/useDeed.js';
import { useLoad } from '../../parts/useLoad.js';
import type { VisitProps } from './visit-sections.js';

const ASKED = ['yes', 'no', 'not_suitable'] as const;

interface Asking {
  firstVisit: boolean;
  asked: (typeof ASKED)[number] | null;
  bookingId: string | null;
  at: string | null;
  recordedByName: string | null;
  version: number;
  can: Can;
}

/** At her first visit, and later as long as nobody has asked: W32 is a prompt and never in the way. */
const isNatural = ({ firstVisit, asked, bookingId }: Asking, visitId: string): boolean =>
  firstVisit || asked !== 'yes' || bookingId === visitId;

const Question = ({ asking, visitId }: { asking: Asking; visitId: string }) => {
  const translate = useTranslate();
  const [title, question] = [useId(), useId()];
  const { run, pending } = useDeed({ path: `/bookings/${visitId}/routine-asking`, version: asking.version });
  const { asked, at, recordedByName } = asking;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5 }}>
      <Typography id={title} variant="h2">
        {translate('visit.asking.title')}
      </Typography>
      <Typography id={question}>{translate('visit.asking.question')}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('visit.asking.about')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-labelledby={question}
        value={asked}
        onChange={(_, chosen: string | null) => chosen !== null && !pending && run({ asked: chosen })}
        sx={{ flexWrap: 'wrap' }}
      >
        {ASKED.map((one) => (
          <ToggleButton key={one} value={one} disabled={asking.can.tell !== true}>
            {translate(`visit.asking.asked.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {asked !== null && at !== null && (
        <Typography variant="body2" color="text.secondary">
          {translate('visit.asking.last', {
            asked: translate(`visit.asking.asked.${asked}`),
            name: recordedByName ?? '',
            time: formatDateTime(at),
          })}
        </Typography>
      )}
    </Paper>
  );
};

/** W32: whether the question that everybody is to be asked was asked. */
export const AskingSection = ({ booking }: VisitProps) => {
  const { data } = useLoad<Asking>(`/bookings/${booking.id}/routine-asking`, { keep: true });
  if (data === undefined || !isNatural(data, booking.id)) return null;
  return <Question asking={data} visitId={booking.id} />;
};
