import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Overview } from '../clients/client.js';
import { warningsOf } from '../clients/client.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Banner } from '../parts/Banner.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { IdentifyPatient } from './IdentifyPatient.js';
import type { Notification } from './laboratory.js';
import { ReportSection } from './ReportSection.js';
import { TracingSection } from './TracingSection.js';

const Facts = ({ one }: { one: Notification }) => {
  const translate = useTranslate();
  const said = (key: string, at: string, more = {}) => translate(key, { time: formatDateTime(at), ...more });
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <StatusChip kind="notification" status={one.status} />
      <Typography>{said('notifications.since', one.createdAt)}</Typography>
      <Typography>
        {one.informedAt ? said('notifications.informed', one.informedAt) : translate('notifications.notInformed')}
      </Typography>
      <Typography>
        {one.physicianName
          ? translate('notifications.physician', { name: one.physicianName })
          : translate('notifications.nobody')}
      </Typography>
      {one.reportedAt && (
        <Typography>{said('notifications.reported', one.reportedAt, { name: one.reportedByName })}</Typography>
      )}
      {one.late && <Alert severity="error">{translate('notifications.late')}</Alert>}
      {one.resultChangedAt && (
        <Alert severity="error">{said('notifications.resultChanged', one.resultChangedAt)}</Alert>
      )}
      <DeedButton
        path={`/disease-notifications/${one.id}/take`}
        version={one.version}
        can={one.can.take}
        label="notifications.take"
        button={{ variant: 'contained' }}
      />
      <Button component={Link} to={`/mottagning/besok/${one.bookingId}`}>
        {translate('clinic.openVisit')}
      </Button>
    </Stack>
  );
};

const Page = ({ one, client }: { one: Notification; client: Overview }) => (
  <>
    <Banner client={client} contact={client.contact} warnings={warningsOf(client)} />
    {one.needsIdentity && <IdentifyPatient clientId={one.clientId} />}
    <Stack spacing={2} sx={{ maxWidth: 900 }}>
      <Facts one={one} />
      {one.can.seePayload && <ReportSection one={one} />}
      <TracingSection one={one} />
    </Stack>
  </>
);

const WithClient = ({ one }: { one: Notification }) => (
  <Loaded load={useLoad<Overview>(`/clients/${one.clientId}/overview`)}>
    {(client) => <Page one={one} client={client} />}
  </Loaded>
);

/** One notifiable disease: what has been done, what the report says, and the tracing. */
export const NotificationPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const load = useLoad<Notification>(`/disease-notifications/${encodeURIComponent(id)}`);
  return (
    <Loaded load={load}>
      {(one) => (
        <>
          <PageTitle>
            {translate('notifications.one')} · {translate(`laboratory.tests.${one.disease}`)}
          </PageTitle>
          <WithClient one={one} />
        </>
      )}
    </Loaded>
  );
};
