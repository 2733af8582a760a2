import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { printDay } from './printing.js';

/** Asks once whether the names go on the paper. */
export const PrintDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const title = useId();
  const [names, setNames] = useState(true);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="xs" className="no-print">
      <DialogTitle id={title}>{translate('today.print.title')}</DialogTitle>
      <DialogContent>
        <FormControlLabel
          label={translate('today.print.withoutNames')}
          control={<Checkbox checked={!names} onChange={(_, without) => setNames(!without)} />}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          onClick={() => {
            onClose();
            printDay({ names });
          }}
        >
          {translate('today.print.open')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
