import Close from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDay, formatSpan } from '../format.js';
import { NoteEditor } from '../journal/NoteEditor.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { AbsenceForm } from './AbsenceForm.js';
import { MarksForm } from './MarksForm.js';
import { MoveSession } from './MoveSession.js';
import { InterpreterSection } from './InterpreterSection.js';
import { type Session, skipText } from './session.js';
import { SkipDeeds } from './SkipDeeds.js';

const Facts = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const vacant = session.vacant ? translate('contracts.vacant') : null;
  const whose = [vacant, session.counsellorName].filter(Boolean).join(', ');
  return (
    <>
      <Typography>
        {formatDay(session.date, locale)} {formatSpan(session.startsAt, session.endsAt)}
      </Typography>
      <Typography color="text.secondary" gutterBottom>
        {[session.roomName ?? translate(`channels.${session.channel}`), whose].join(' · ')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusChip kind="session" status={session.status} />
        {skipText(session, translate)}
        {session.absenceReason}
        {session.lateNotice && translate('week.lateNotice')}
        {session.skipGround === 'absence' && session.can.move && !session.can.reinstate && translate('week.awayThen')}
        {session.movedFrom && translate('contracts.movedFrom', { date: session.plannedDate })}
      </Stack>
    </>
  );
};

const HELD = { outcome: 'held' };

/** What may be said of the session now: held, not held, moved. */
const Attendance = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<'absence' | 'move' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <DeedButton
          path={`/sessions/${session.id}/attendance`}
          version={session.version}
          body={HELD}
          can={session.can.recordHeld}
          label="week.held"
          button={{ variant: 'contained' }}
        />
        {session.can.recordAbsence && (
          <Button variant="outlined" aria-expanded={open === 'absence'} onClick={() => setOpen('absence')}>
            {translate('week.notHeld')}
          </Button>
        )}
        <SkipDeeds session={session} />
        {session.can.move && (
          <Button variant="outlined" onClick={() => setOpen('move')}>
            {translate('week.move')}
          </Button>
        )}
      </Stack>
      {open === 'absence' && <AbsenceForm session={session} onDone={close} />}
      {open === 'move' && <MoveSession session={session} onClose={close} />}
    </>
  );
};

/** The note of the session, written where its parts and themes are marked. */
const Record = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const writes = useMay('journal.writeNotes');
  const [writing, setWriting] = useState(false);
  const close = () => setWriting(false);
  return (
    <>
      {session.can.mark && <MarksForm key={session.version} session={session} />}
      {writes && !writing && (
        <Button variant="outlined" onClick={() => setWriting(true)} sx={{ alignSelf: 'flex-start' }}>
          {translate('journal.write')}
        </Button>
      )}
      {writing && (
        <NoteEditor
          clientId={session.clientId}
          subject={{ type: 'session', id: session.id }}
          kind="session"
          eventAt={session.startsAt}
          onDone={close}
          onCancel={close}
        />
      )}
    </>
  );
};

const Inside = ({ session, titleId }: { session: Session; titleId: string }) => {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      <div>
        <Typography id={titleId} variant="h2">
          {session.clientName}
        </Typography>
        <Typography color="text.secondary">{session.clientNumber}</Typography>
        <Facts session={session} />
      </div>
      <Attendance session={session} />
      <InterpreterSection session={session} />
      <Record session={session} />
      <Stack direction="row" spacing={1}>
        <Button component={Link} to={`/clients/${session.clientId}/show`}>
          {translate('week.openFile')}
        </Button>
        {session.contractId && (
          <Button component={Link} to={`/kontrakt/${session.contractId}`}>
            {translate('week.openContract')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
};

/** One session: how it came out, what it worked with, and its note. */
export const SessionDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const titleId = useId();
  const load = useLoad<Session>(`/sessions/${id}`);
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: { width: { xs: '100%', sm: 600 } },
        },
      }}
    >
      <Box sx={{ p: 2 }}>
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
            <Close />
          </IconButton>
        </Box>
        <Loaded load={load}>{(session) => <Inside session={session} titleId={titleId} />}</Loaded>
      </Box>
    </Drawer>
  );
};
