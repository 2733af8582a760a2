import Block from '@mui/icons-material/Block';
import Check from '@mui/icons-material/CheckCircleOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { now } from '../clock.js';
import { formatDate, formatDateTime, formatTime, today } from '../format.js';
import { hoursText } from '../parts/hours.js';
import { ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import type { Call } from './call.js';

/** `17:00` today, with its date on another day. */
export const whenText = (instant: string): string =>
  formatDate(instant) === today() ? formatTime(instant) : formatDateTime(instant);

/** May she be called just now, and which hours were agreed. */
export const HoursChip = ({ call }: { call: Call }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const hours = hoursText(call.preferredTimes, translate('safeContact.everyDay'), locale);
  if (hours === '') return <ToneChip tone="neutral" icon={Schedule} label={translate('calls.anyHours')} />;
  return <ToneChip tone="info" icon={Schedule} label={hours} />;
};

export const VoicemailChip = ({ call }: { call: Call }) => {
  const translate = useTranslate();
  const word = call.voicemailOk ? 'yes' : 'no';
  return (
    <ToneChip
      tone={call.voicemailOk ? 'good' : 'bad'}
      icon={call.voicemailOk ? Check : Block}
      label={translate(`safeContact.voicemail.${word}`)}
    />
  );
};

/** The unit's own words, or the house's; neither tells who calls. */
const useMessage = (firstName: string): string => {
  const translate = useTranslate();
  const { data } = useLoad<{ voicemailText: string | null }[]>('/units');
  return (data?.[0]?.voicemailText ?? translate('calls.voicemailText')).replaceAll('{namn}', firstName);
};

/** What holds for this call, and what may be said: it stands above the number (C04). */
export const CallRules = ({ call }: { call: Call }) => {
  const translate = useTranslate();
  const me = useMe();
  const message = useMessage(me?.name.split(' ')[0] ?? '');
  // Whoever is in a talk has called already.
  const late = call.status === 'claimed' && call.callableFrom !== null && Date.parse(call.callableFrom) > now();
  return (
    <Stack spacing={1}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <HoursChip call={call} />
        <VoicemailChip call={call} />
        {late && (
          <ToneChip
            tone="bad"
            icon={Block}
            label={translate('calls.notNow', { time: whenText(call.callableFrom ?? '') })}
          />
        )}
      </Stack>
      <Typography>{translate('calls.introduce')}</Typography>
      {call.voicemailOk && (
        <Typography component="blockquote" sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
          {translate('calls.voicemailLead')} <q>{message}</q>
        </Typography>
      )}
    </Stack>
  );
};
