import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { linkAddress, type OneTimeLink } from './staff.js';

/** The one time a one-time link is shown. It is kept nowhere: whoever loses it is given a new one. */
export const LinkDialog = ({ name, link, onClose }: { name: string; link: OneTimeLink; onClose: () => void }) => {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const address = linkAddress(window.location.origin, link.token);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="link-title" fullWidth>
      <DialogTitle id="link-title">{translate('admin.link.title', { name })}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('admin.link.once', { until: formatDateTime(link.expiresAt) })}
        </Alert>
        <TextField
          label={translate('admin.link.address')}
          value={address}
          multiline
          slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>{translate(copied ? 'admin.link.copied' : 'admin.link.copy')}</Button>
        <Button onClick={onClose} variant="contained">
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
