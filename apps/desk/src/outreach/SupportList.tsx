import { Button, Card, CardActions, CardContent, Stack, Typography } from '@mui/material';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { DeedDialog } from '../parts/DeedDialog.js';
import { Loaded } from '../parts/Loaded.js';
import { ToneChip } from '../parts/StatusChip.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import type { Support } from './outreach.js';

const OPEN = `/support-tasks${query({ filter: { status: 'open' }, range: [0, 49] })}`;

/** Asks how it went, and only then is it done. */
const DoneButton = ({ task }: { task: Support }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const { run, pending, error, reset } = useDeed({
    path: `/support-tasks/${task.id}/done`,
    version: task.version,
    onDone: () => setAsking(false),
    onRefused: () => true,
  });
  if (!task.can.done) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)} sx={{ minHeight: 48 }}>
        {translate('outreach.support.done')}
      </Button>
      {asking && (
        <DeedDialog
          title={translate('outreach.support.done')}
          question={undefined}
          reason={{ label: 'outreach.support.outcome' }}
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

const SupportCard = ({ task }: { task: Support }) => {
  const translate = useTranslate();
  const due = translate(task.late ? 'outreach.support.late' : 'outreach.support.due', { date: task.dueOn });
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h3" variant="h3">
          {translate(`outreach.supportKinds.${task.kind}`)}
        </Typography>
        <ToneChip tone={task.late ? 'bad' : 'neutral'} icon={task.late ? ErrorOutline : ScheduleOutlined} label={due} />
        <Typography>{task.displayName ?? translate('outreach.nameless')}</Typography>
        {task.wanted && <Typography sx={{ overflowWrap: 'anywhere' }}>{task.wanted}</Typography>}
        {task.takenByName && (
          <Typography variant="body2" color="text.secondary">
            {task.takenByName}
          </Typography>
        )}
      </CardContent>
      <CardActions>
        <DoneButton task={task} />
      </CardActions>
    </Card>
  );
};

/** What was promised and is not done yet, the most urgent first. */
export const SupportList = () => {
  const translate = useTranslate();
  const title = useId();
  const load = useLoad<Support[]>(OPEN);
  return (
    <section aria-labelledby={title}>
      <Typography id={title} variant="h2" sx={{ mt: 3, mb: 1 }}>
        {translate('outreach.support.title')}
      </Typography>
      <Loaded load={load}>
        {(tasks) =>
          tasks.length === 0 ? (
            <Typography>{translate('outreach.support.none')}</Typography>
          ) : (
            <Stack component="ul" spacing={1} sx={{ p: 0, m: 0 }}>
              {tasks.map((task) => (
                <SupportCard key={task.id} task={task} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
};
