import { Button, List, ListItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { DeedButton } from '../parts/DeedButton.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { TracedContactItem } from './TracedContactItem.js';
import type { Notification, TracedContact } from './laboratory.js';

const Name = ({ path, onClose }: { path: string; onClose: () => void }) => (
  <FormDrawer
    title="notifications.tracing.name"
    onClose={onClose}
    send={({ named, reach }) => act(path, { named, ...(reach ? { reach } : {}) })}
  >
    <TextInput source="named" label="notifications.tracing.named" validate={required()} autoComplete="off" />
    <TextInput source="reach" label="notifications.tracing.reach" autoComplete="off" />
  </FormDrawer>
);

const Contacts = ({ path, canName }: { path: string; canName: boolean }) => {
  const translate = useTranslate();
  const [naming, setNaming] = useState(false);
  const load = useLoad<TracedContact[]>(`${path}${query({ range: [0, 199] })}`, { keep: true });
  return (
    <>
      <Loaded load={load}>
        {(contacts) => (
          <List dense disablePadding>
            {contacts.length === 0 && <ListItem disableGutters>{translate('notifications.tracing.none')}</ListItem>}
            {contacts.map((contact) => (
              <TracedContactItem key={contact.id} contact={contact} />
            ))}
          </List>
        )}
      </Loaded>
      {canName && (
        <Button variant="outlined" onClick={() => setNaming(true)}>
          {translate('notifications.tracing.name')}
        </Button>
      )}
      {naming && <Name path={path} onClose={() => setNaming(false)} />}
    </>
  );
};

/** Whom she has named. It is kept here, and matched with nothing (S20). */
export const TracingSection = ({ one }: { one: Notification }) => {
  const translate = useTranslate();
  const { can, version, tracingOpenedAt } = one;
  const path = `/disease-notifications/${one.id}`;
  const end = { path: `${path}/tracing-end`, version };
  return (
    <Section title="notifications.tracing.title">
      <Typography sx={{ mb: 1 }}>
        {translate(`notifications.tracing.${tracingOpenedAt || can.openTracing ? 'about' : 'notOpen'}`)}
      </Typography>
      <DeedButton
        path={`${path}/tracing`}
        version={version}
        can={can.openTracing}
        label="notifications.tracing.open"
        button={{ variant: 'contained' }}
      />
      {tracingOpenedAt && <Contacts path={`${path}/contacts`} canName={can.nameContacts === true} />}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        <DeedButton
          {...end}
          body={{ end: 'closed' }}
          can={can.closeTracing}
          label="notifications.tracing.close"
          confirm="notifications.tracing.closeSure"
        />
        <DeedButton
          {...end}
          body={{ end: 'handed_to_smittskyddslakare' }}
          can={can.handOver}
          label="notifications.tracing.handOver"
          confirm="notifications.tracing.handOverSure"
        />
      </Stack>
    </Section>
  );
};
