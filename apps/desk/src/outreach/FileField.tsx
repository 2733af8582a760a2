import { Box, Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import type { ClientShell } from '../api/types.js';
import { SearchBox } from '../parts/SearchBox.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import type { ContactFile } from './outreach.js';

/** How far the contact has come, and when she was last met. */
const FileState = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const { data } = useLoad<ContactFile>(`/contact-files/${id}`);
  if (!data) return null;
  return (
    <>
      <StatusChip kind="contact" status={data.status} />{' '}
      {data.lastSeen && translate('outreach.lastSeen', { date: data.lastSeen })}
    </>
  );
};

/** The contact file this meeting belongs to, if any: searched by alias, made by alias, or left out. */
export const FileField = ({ fixed }: { fixed: boolean }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { field } = useController({ name: 'file' });
  const chosen = field.value as Pick<ClientShell, 'id' | 'displayName'> | null;
  const { run, pending } = useDeed<ClientShell>({ path: '/clients', onDone: (made) => field.onChange(made) });
  const create = (searched: string) => {
    if (/\d{6}/.test(searched)) return notify('outreach.neverANumber', { type: 'warning' });
    return run({ compartment: 'outreach', pathway: 'street_outreach', displayName: searched });
  };
  if (chosen) {
    return (
      <Box sx={{ my: 1 }}>
        <Typography>
          {translate('outreach.file')}: <strong>{chosen.displayName}</strong>
        </Typography>
        <FileState id={chosen.id} />
        {!fixed && (
          <Button onClick={() => field.onChange(null)} sx={{ minHeight: 48 }}>
            {translate('outreach.withoutFile')}
          </Button>
        )}
      </Box>
    );
  }
  return (
    <Box sx={{ my: 1 }} aria-busy={pending}>
      <SearchBox label="outreach.fileSearch" onPick={(client) => field.onChange(client)} onCreate={create} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {translate('outreach.fileHelp')}
      </Typography>
    </Box>
  );
};
