import Warning from '@mui/icons-material/WarningAmber';
import { Button, Paper, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Facts } from '../clients/Facts.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { filled, type LiftReview } from './care.js';

const SignOffDrawer = ({ lift, onClose }: { lift: LiftReview; onClose: () => void }) => {
  const translate = useTranslate();
  const outcomes = ['justified', 'not_justified'].map((id) => ({ id, name: translate(`blocks.outcomes.${id}`) }));
  return (
    <FormDrawer
      title="blocks.signOff"
      submitLabel="blocks.signOff"
      onClose={onClose}
      defaultValues={{ outcome: '', remark: '' }}
      send={(values) => act(`/emergency-lifts/${lift.id}/sign-off`, filled(values), { version: lift.version })}
    >
      <Typography gutterBottom>{translate('blocks.signOffHelp', { number: lift.clientNumber })}</Typography>
      <RadioButtonGroupInput
        source="outcome"
        label="blocks.outcome"
        choices={outcomes}
        validate={required()}
        row={false}
      />
      <TextInput source="remark" label="blocks.remark" multiline minRows={2} />
    </FormDrawer>
  );
};

const Lift = ({ lift, onSign }: { lift: LiftReview; onSign: (lift: LiftReview) => void }) => {
  const translate = useTranslate();
  const title = useId();
  const units = (codes: readonly string[]) => codes.map((code) => translate(`blocks.units.${code}`)).join(', ');
  return (
    <Paper component="article" variant="outlined" aria-labelledby={title} sx={{ p: 1.5, mb: 1.5 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography id={title} variant="h2" sx={{ flexGrow: 1 }}>
          {lift.clientNumber} · {lift.staff} · {formatDateTime(lift.declaredAt)}
        </Typography>
        {lift.overdue && <ToneChip tone="bad" icon={Warning} label={translate('blocks.overdue')} />}
        {lift.can.signOff && (
          <Button variant="contained" aria-describedby={title} onClick={() => onSign(lift)}>
            {translate('blocks.signOff')}
          </Button>
        )}
      </Stack>
      <Facts
        facts={{
          'blocks.shown': units(lift.unitsShown),
          'blocks.opened': lift.careUnit === null ? translate('blocks.stoppedAtOne') : units([lift.careUnit]),
          'blocks.hour':
            lift.openedAt && lift.endedAt && `${formatDateTime(lift.openedAt)}–${formatDateTime(lift.endedAt)}`,
          'common.reason': lift.reason,
          'blocks.dueOn': lift.signedOffAt === null ? lift.dueOn : null,
          'blocks.outcome': lift.outcome && translate(`blocks.outcomes.${lift.outcome}`),
          'blocks.remark': lift.remark,
          'blocks.signedOff':
            lift.signedOffAt && [lift.signedOffBy, formatDateTime(lift.signedOffAt)].filter(Boolean).join(', '),
        }}
      />
    </Paper>
  );
};

/** Every emergency in which a blocked record was opened, what waits first; for those who answer for it within seven days. */
export const LiftReviewsPage = () => {
  const translate = useTranslate();
  const [signing, setSigning] = useState<LiftReview | null>(null);
  const load = useLoad<LiftReview[]>(`/emergency-lifts${query({ range: [0, 99] })}`);
  return (
    <>
      <PageTitle>{translate('blocks.reviews')}</PageTitle>
      <Typography gutterBottom>{translate('blocks.reviewsAbout')}</Typography>
      <Loaded load={load}>
        {(lifts) => (
          <>
            {lifts.length === 0 && <Typography color="text.secondary">{translate('blocks.noReviews')}</Typography>}
            {lifts.map((lift) => (
              <Lift key={lift.id} lift={lift} onSign={setSigning} />
            ))}
          </>
        )}
      </Loaded>
      {signing && <SignOffDrawer lift={signing} onClose={() => setSigning(null)} />}
    </>
  );
};
