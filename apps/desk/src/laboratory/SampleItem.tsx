import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Box, Button, ListItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { StatusChip, ToneChip } from '../parts/StatusChip.js';
import { IdentifyPatient } from './IdentifyPatient.js';
import type { Sample } from './laboratory.js';
import { ResultDrawer, TellDrawer } from './SampleDrawers.js';

const useName = ({ test, site }: Sample) => {
  const translate = useTranslate();
  return `${translate(`laboratory.tests.${test}`)} · ${translate(`laboratory.sites.${site}`)}`;
};

/** What has happened to it, a line each. */
const Past = ({ sample }: { sample: Sample }) => {
  const translate = useTranslate();
  const time = (at: string | null) => (at === null ? '' : formatDateTime(at));
  const lines = [
    translate('laboratory.taken', { time: time(sample.takenAt), name: sample.takenByName ?? '' }),
    sample.sentAt && translate('laboratory.sent', { time: time(sample.sentAt), day: sample.expectedOn }),
    sample.answeredAt && translate('laboratory.answered', { time: time(sample.answeredAt) }),
    sample.signedAt && translate('laboratory.signed', { time: time(sample.signedAt), name: sample.signedByName }),
    ...sample.tellings.map(({ outcome, channel, at, byName }) => {
      const how = `${translate(`laboratory.outcomes.${outcome}`)} (${translate(`laboratory.channels.${channel}`)})`;
      return translate('laboratory.told', { how, time: formatDateTime(at), name: byName ?? '' });
    }),
  ];
  return lines.filter(Boolean).map((line) => (
    <Typography key={String(line)} variant="body2" color="text.secondary">
      {line}
    </Typography>
  ));
};

const Deeds = ({ sample }: { sample: Sample }) => {
  const translate = useTranslate();
  const name = useName(sample);
  const [open, setOpen] = useState<'result' | 'tell' | null>(null);
  const { id, version, can, result } = sample;
  const label = (key: string) => ({ children: translate(key), 'aria-label': `${translate(key)}: ${name}` });
  const record = result === null ? 'laboratory.record' : 'laboratory.correct';
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }} className="no-print">
      {can.tell && <Button variant="contained" onClick={() => setOpen('tell')} {...label('laboratory.tell')} />}
      {can.answer && <Button onClick={() => setOpen('result')} {...label(record)} />}
      <DeedButton path={`/samples/${id}/signature`} version={version} can={can.signOff} label="laboratory.sign" />
      {sample.notificationId && (
        <Button component={Link} to={`/anmalningar/${sample.notificationId}`}>
          {translate('laboratory.openNotification')}
        </Button>
      )}
      <DeedButton
        path={`/samples/${id}/strike`}
        version={version}
        can={can.strike}
        label="laboratory.strike"
        confirm="laboratory.strikeSure"
        reason={{ minLength: 3 }}
      />
      {open === 'result' && <ResultDrawer sample={sample} onClose={() => setOpen(null)} />}
      {open === 'tell' && <TellDrawer sample={sample} onClose={() => setOpen(null)} />}
    </Stack>
  );
};

/** One sample: what it is, how far it has come, and what can be done with it now. `whose` names the patient on a list. */
export const SampleItem = ({ sample, whose = false }: { sample: Sample; whose?: boolean }) => {
  const translate = useTranslate();
  const name = useName(sample);
  return (
    <ListItem disableGutters divider sx={{ display: 'block' }}>
      {whose && (
        <Typography component="h3" variant="h3" dir="auto">
          <Link to={`/clients/${sample.clientId}/show`}>
            {sample.clientName} · {sample.clientNumber}
          </Link>
        </Typography>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <StatusChip kind="sample" status={sample.status} />
        {sample.result && <StatusChip kind="labResult" status={sample.result} />}
        {sample.late && <ToneChip tone="bad" icon={ReportProblemOutlined} label={translate('laboratory.late')} />}
      </Stack>
      <Box>
        <Past sample={sample} />
      </Box>
      {sample.needsIdentity && <IdentifyPatient clientId={sample.clientId} />}
      <Deeds sample={sample} />
    </ListItem>
  );
};
