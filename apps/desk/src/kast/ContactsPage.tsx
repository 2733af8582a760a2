import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { today } from '../format.js';
import { DateField } from '../parts/DateField.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useTotal } from '../parts/useTotal.js';
import { ContactTable } from './ContactTable.js';
import type { KastContact } from './kast.js';
import { NewContact } from './NewContact.js';

/** As many as a list gives at a time. */
const MOST = 200;

const monthName = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`));

const ThisMonth = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const total = useTotal('/kast-contacts', { from: `${today().slice(0, 7)}-01`, to: today() });
  if (total === undefined) return null;
  return (
    <Typography component="output" sx={{ display: 'block', mb: 1 }}>
      {translate('kast.thisMonth', { smart_count: total, month: monthName(today(), locale) })}
    </Typography>
  );
};

const Written = () => {
  const translate = useTranslate();
  const [from, setFrom] = useState(`${today().slice(0, 7)}-01`);
  const [to, setTo] = useState(today());
  const filter = { ...(from && { from }), ...(to && { to }) };
  const load = useLoad<KastContact[]>(`/kast-contacts${query({ filter, range: [0, MOST - 1] })}`, { keep: true });
  const total = useTotal('/kast-contacts', filter);
  return (
    <Box component="section" aria-labelledby="written" sx={{ minWidth: 0 }}>
      <Typography id="written" variant="h2">
        {translate('kast.written')}
      </Typography>
      <ThisMonth />
      <Stack direction="row" spacing={1}>
        <DateField label={translate('kast.from')} value={from} onChange={setFrom} margin="dense" />
        <DateField label={translate('kast.to')} value={to} onChange={setTo} margin="dense" />
      </Stack>
      <Loaded load={load}>{(contacts) => <ContactTable contacts={contacts} />}</Loaded>
      {total !== undefined && total > MOST && (
        <Typography sx={{ mt: 1 }}>{translate('kast.latestOf', { most: MOST, total })}</Typography>
      )}
    </Box>
  );
};

/** KAST's contacts: a new one at once, and those that are written. */
export const ContactsPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('kast.contacts')}</PageTitle>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 2fr) minmax(0, 3fr)' },
        }}
      >
        <NewContact />
        <Written />
      </Box>
    </>
  );
};
