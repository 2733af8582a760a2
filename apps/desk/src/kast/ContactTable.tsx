import {
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router-dom';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { useRovingGrid } from '../parts/useRovingGrid.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { ContactFields } from './ContactFields.js';
import { contactBody, contactValues, fileFrom, type KastContact } from './kast.js';

const COLUMNS = ['when', 'channel', 'relation', 'county', 'formOfContact', 'whose', 'deeds'];

const ContactDrawer = ({ contact, onClose }: { contact: KastContact; onClose: () => void }) => (
  <FormDrawer
    title="kast.change"
    defaultValues={contactValues(contact)}
    send={(values: FieldValues) =>
      act(`/kast-contacts/${contact.id}`, contactBody(values), { method: 'PATCH', version: contact.version })
    }
    onClose={onClose}
  >
    <ContactFields />
  </FormDrawer>
);

const Deeds = ({ contact, onEdit }: { contact: KastContact; onEdit: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap' }}>
      {contact.can.edit && <Button onClick={onEdit}>{translate('kast.edit')}</Button>}
      <DeedButton<{ clientId: string }>
        path="/kast-files"
        body={fileFrom(contact)}
        can={contact.can.giveFile}
        label="kast.openFile"
        onDone={({ clientId }) => void navigate(`/clients/${clientId}/show`)}
      />
      <DeedButton
        path={`/kast-contacts/${contact.id}/strike`}
        version={contact.version}
        can={contact.can.strike}
        label="kast.strike"
        confirm="kast.strikeSure"
        button={{ color: 'error' }}
      />
    </Stack>
  );
};

const ContactRow = ({ contact, onEdit }: { contact: KastContact; onEdit: () => void }) => {
  const translate = useTranslate();
  const { county, municipality, clientId } = contact;
  return (
    <TableRow>
      <TableCell>{formatDateTime(contact.at)}</TableCell>
      <TableCell>{translate(`kast.channels.${contact.channel}`)}</TableCell>
      <TableCell>{translate(`clients.relations.${contact.relation}`)}</TableCell>
      <TableCell>{county ? [translate(`counties.${county}`), municipality].filter(Boolean).join(', ') : '–'}</TableCell>
      <TableCell>{translate(`kast.forms.${contact.formOfContact}`)}</TableCell>
      <TableCell>
        {clientId ? (
          <MuiLink component={Link} to={`/clients/${clientId}/show`}>
            {contact.displayName}
          </MuiLink>
        ) : (
          translate('kast.noFile')
        )}
      </TableCell>
      <TableCell>
        <Deeds contact={contact} onEdit={onEdit} />
      </TableCell>
    </TableRow>
  );
};

/** Contacts that are written, the latest first. */
export const ContactTable = ({ contacts }: { contacts: readonly KastContact[] }) => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<KastContact | null>(null);
  const grid = useRovingGrid();
  if (contacts.length === 0) return <Typography color="text.secondary">{translate('kast.none')}</Typography>;
  return (
    <>
      <TableContainer component="section" tabIndex={0} aria-label={translate('kast.contacts')}>
        <Table size="small" aria-label={translate('kast.contacts')} {...grid}>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column}>{translate(`kast.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {contacts.map((contact) => (
              <ContactRow key={contact.id} contact={contact} onEdit={() => setOpened(contact)} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {opened && <ContactDrawer contact={opened} onClose={() => setOpened(null)} />}
    </>
  );
};
