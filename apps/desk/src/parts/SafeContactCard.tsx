import Check from '@mui/icons-material/CheckCircleOutlined';
import Block from '@mui/icons-material/Block';
import { Box, Paper, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { SafeContact } from '../api/types.js';
import { hoursText } from './hours.js';
import { ToneChip } from './StatusChip.js';

interface Props {
  contact: SafeContact | null | undefined;
  /** The buttons that dial or write: they stand below, never above. */
  children?: ReactNode;
}

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  gap: '0.25rem 1rem',
  margin: 0,
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
});

const May = ({ may, word }: { may: boolean; word: string }) => {
  const translate = useTranslate();
  return (
    <ToneChip
      tone={may ? 'good' : 'bad'}
      icon={may ? Check : Block}
      label={translate(`safeContact.${word}.${may ? 'yes' : 'no'}`)}
    />
  );
};

const Known = ({ contact }: { contact: SafeContact }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const sender = contact.neutralSender === false ? 'safeContact.openSender' : 'safeContact.neutralSender';
  const facts = [
    ['phone', contact.phone],
    ['email', contact.email],
    [
      'hours',
      hoursText(contact.allowedHours, translate('safeContact.everyDay'), locale) || translate('safeContact.anyHours'),
    ],
    ['sender', contact.introduceAs || translate(sender)],
  ] as const;
  return (
    <>
      <Facts>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Typography component="dt" color="text.secondary">
                {translate(`safeContact.${name}`)}
              </Typography>
              <Typography component="dd" sx={{ fontWeight: 600 }}>
                {value}
              </Typography>
            </Box>
          ))}
      </Facts>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        <May may={contact.mayLeaveVoicemail === true} word="voicemail" />
        <May may={contact.maySms === true} word="sms" />
        {contact.email && <May may={contact.mayEmail === true} word="mail" />}
      </Stack>
    </>
  );
};

/** Which number, which hours, may we leave a message, what do we call ourselves. What is not said is not allowed. */
export const SafeContactCard = ({ contact, children }: Props) => {
  const translate = useTranslate();
  const title = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5 }}>
      <Typography id={title} variant="h3" component="h2" gutterBottom>
        {translate('safeContact.title')}
      </Typography>
      {contact ? <Known contact={contact} /> : <Typography>{translate('safeContact.unknown')}</Typography>}
      {children && <Box sx={{ mt: 1.5 }}>{children}</Box>}
    </Paper>
  );
};
