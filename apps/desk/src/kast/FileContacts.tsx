import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { formatDateTime } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { ContactFields } from './ContactFields.js';
import { contactBody, contactValues, type KastContact, NEW_CONTACT } from './kast.js';

interface Props {
  clientId: string;
  /** For whose sake she comes, as the file says. */
  relation: string | null;
}

/** How she has been in touch; a talk that is booked is not written here too. */
export const FileContacts = ({ clientId, relation }: Props) => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<KastContact | 'new' | null>(null);
  const load = useLoad<KastContact[]>(`/kast-contacts${query({ filter: { clientId }, range: [0, 49] })}`);
  const written = opened === 'new' ? null : opened;
  return (
    <Section title="kast.contacts" actions={<Button onClick={() => setOpened('new')}>{translate('kast.new')}</Button>}>
      <Loaded load={load}>
        {(contacts) => (
          <>
            {contacts.length === 0 && <Typography color="text.secondary">{translate('kast.noneYet')}</Typography>}
            <List dense disablePadding>
              {contacts.map((contact) => (
                <ListItem key={contact.id} disableGutters sx={{ gap: 1 }}>
                  <ListItemText
                    primary={formatDateTime(contact.at)}
                    secondary={[
                      translate(`kast.channels.${contact.channel}`),
                      translate(`kast.forms.${contact.formOfContact}`),
                      ...contact.offered.map((one) => translate(`kast.offers.${one}`)),
                    ].join(' · ')}
                  />
                  {contact.can.edit && (
                    <Button
                      onClick={() => setOpened(contact)}
                      aria-label={`${translate('kast.edit')} ${formatDateTime(contact.at)}`}
                    >
                      {translate('kast.edit')}
                    </Button>
                  )}
                </ListItem>
              ))}
            </List>
          </>
        )}
      </Loaded>
      {opened && (
        <FormDrawer
          title={written ? 'kast.change' : 'kast.new'}
          defaultValues={written ? contactValues(written) : { ...NEW_CONTACT, relation }}
          send={(values) =>
            written
              ? act(`/kast-contacts/${written.id}`, contactBody(values), { method: 'PATCH', version: written.version })
              : act('/kast-contacts', { ...contactBody(values), clientId })
          }
          onClose={() => setOpened(null)}
        >
          <ContactFields />
        </FormDrawer>
      )}
    </Section>
  );
};
