import {
  Alert,
  Button,
  Card,
  CardActions,
  CardContent,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { BookingDrawer } from '../bookings/BookingDrawer.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { DeedDialog } from '../parts/DeedDialog.js';
import { Loaded } from '../parts/Loaded.js';
import { InterpreterNeeds } from '../week/InterpreterNeeds.js';
import { WithoutTime } from '../week/WithoutTime.js';
import { useMay } from '../session/session.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import type { Task, Wish } from './task.js';

const MINUTE = 60_000;

/** What the sender wrote, as it was written. */
const Message = ({ wish, help }: { wish: Wish; help: string }) => {
  const translate = useTranslate();
  const rows = [
    ['tasks.name', wish.displayName],
    ['tasks.reach', wish.contact],
    ['tasks.wish', wish.wish],
    ['tasks.consent', formatDateTime(wish.consentAt)],
  ] as const;
  return (
    <>
      <Stack component="dl" sx={{ my: 1, '& dd': { m: 0, mb: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } }}>
        {rows.map(([word, text]) => (
          <div key={word}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {translate(word)}
            </Typography>
            <Typography component="dd">{text}</Typography>
          </div>
        ))}
      </Stack>
      <Alert severity="info">{translate(help)}</Alert>
    </>
  );
};

const FinishButton = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const { run, pending, error, reset } = useDeed({
    path: `/tasks/${task.id}/done`,
    version: task.version,
    onDone: () => setAsking(false),
    onRefused: () => true,
  });
  if (!task.can.done) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{translate('tasks.finish')}</Button>
      {asking && (
        <DeedDialog
          title={translate('tasks.finish')}
          question={undefined}
          reason={{ label: 'tasks.outcome' }}
          pending={pending}
          error={error}
          onCancel={() => {
            setAsking(false);
            reset();
          }}
          onGo={(outcome) => run({ outcome })}
        />
      )}
    </>
  );
};

/** What reception does with a wish that is not for Spiralen. */
const HELP: Readonly<Record<string, string>> = { queue_wish: 'tasks.queueByHand' };

/** Where the work is done: a wish here at once or in the queue, a notification on its own page. */
const Onward = ({ task, mine, onBook }: { task: Task; mine: boolean; onBook: () => void }) => {
  const translate = useTranslate();
  if (task.reference?.type === 'notification')
    return (
      <Button component={Link} to={`/anmalningar/${task.reference.id}`} variant="contained">
        {translate('tasks.openNotification')}
      </Button>
    );
  if (!mine || !task.message) return null;
  return task.kind === 'queue_wish' ? (
    <Button component={Link} to="/ko" variant="contained">
      {translate('tasks.queue')}
    </Button>
  ) : (
    <Button variant="contained" onClick={onBook}>
      {translate('tasks.book')}
    </Button>
  );
};

const TaskCard = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const me = useMe();
  const mine = task.status === 'claimed' && task.claimedBy === me?.id;
  const [booking, setBooking] = useState(false);
  const path = `/tasks/${task.id}`;
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h2" variant="h3">
          {translate(`tasks.kinds.${task.kind}`)}
        </Typography>
        <StatusChip kind="task" status={task.status} />
        <Typography variant="body2" color="text.secondary">
          {translate('tasks.sent', { time: formatDateTime(task.createdAt) })}
          {task.claimedByName && ` · ${translate('tasks.takenBy', { name: task.claimedByName })}`}
        </Typography>
        {task.reference && <Typography>{translate(`tasks.references.${task.reference.type}`)}</Typography>}
        {mine && task.message && <Message wish={task.message} help={HELP[task.kind] ?? 'tasks.byHand'} />}
        {task.outcome && <Typography>{task.outcome}</Typography>}
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap' }}>
        <DeedButton path={`${path}/claim`} can={task.can.claim} label="tasks.claim" button={{ variant: 'contained' }} />
        <Onward task={task} mine={mine} onBook={() => setBooking(true)} />
        <FinishButton task={task} />
        <DeedButton path={`${path}/release`} version={task.version} can={task.can.release} label="tasks.release" />
      </CardActions>
      {booking && <BookingDrawer source="outreach" onClose={() => setBooking(false)} />}
    </Card>
  );
};

const FACES = ['open', 'done'] as const;
type Face = (typeof FACES)[number];

/** What a series or its interpreters need of those who find times. */
const TalkWork = () => {
  const books = useMay('counselling.bookSessions');
  if (!books) return null;
  return (
    <Stack spacing={2} sx={{ mt: 3, maxWidth: 720 }}>
      <WithoutTime />
      <InterpreterNeeds whose="all" />
    </Stack>
  );
};

/** The work that others have laid on one's desk: taken by one, read by her, done. */
export const TasksPage = () => {
  const translate = useTranslate();
  const [face, setFace] = useState<Face>('open');
  const filter = face === 'done' ? { status: 'done' } : {};
  const load = useLoad<Task[]>(`/tasks${query({ filter, range: [0, 99] })}`, { keep: true, everyMs: MINUTE });
  return (
    <>
      <PageTitle
        actions={
          <ToggleButtonGroup
            exclusive
            size="small"
            value={face}
            aria-label={translate('tasks.filter')}
            onChange={(_, next: Face | null) => next && setFace(next)}
          >
            {FACES.map((one) => (
              <ToggleButton key={one} value={one} sx={{ color: 'text.primary' }}>
                {translate(`tasks.${one}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        }
      >
        {translate('tasks.title')}
      </PageTitle>
      <Loaded load={load}>
        {(all) => {
          const shown = all.filter(({ status }) => (status === 'done') === (face === 'done'));
          if (shown.length === 0) return <Typography>{translate('tasks.none')}</Typography>;
          return (
            <Stack component="ul" spacing={1} sx={{ p: 0, m: 0, maxWidth: 720 }}>
              {shown.map((task) => (
                <TaskCard key={task.id} task={task} />
              ))}
            </Stack>
          );
        }}
      </Loaded>
      {face === 'open' && <TalkWork />}
    </>
  );
};
