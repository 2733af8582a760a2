import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The one time a code is shown. It is kept nowhere: who loses it is given another. */
export const CodeDialog = ({ code, onClose }: { code: string | null; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog open onClose={(_, why) => why !== 'backdropClick' && onClose()} aria-labelledby="code-title" fullWidth>
      <DialogTitle id="code-title">{translate('clientCode.yours')}</DialogTitle>
      <DialogContent>
        {code === null ? (
          <Alert severity="warning">{translate('clientCode.lost')}</Alert>
        ) : (
          <>
            <Typography component="p" sx={{ fontFamily: 'monospace', fontSize: '1.75rem', my: 1, textAlign: 'center' }}>
              {code}
            </Typography>
            <Alert severity="warning">{translate('clientCode.once')}</Alert>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
