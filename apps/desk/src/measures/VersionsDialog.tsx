import { Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem, ListItemText } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { MeasurementVersion } from './measure.js';
import { useScoreText } from './useScoreText.js';

/** What a measurement has said, each time it was written, by whom and why. */
export const VersionsDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const scoreText = useScoreText();
  const title = useId();
  const load = useLoad<MeasurementVersion[]>(`/measurements/${id}/versions`);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <DialogTitle id={title}>{translate('measures.history')}</DialogTitle>
      <DialogContent>
        <Loaded load={load}>
          {(versions) => (
            <List dense disablePadding>
              {versions.map((one) => (
                <ListItem key={one.version} disableGutters>
                  <ListItemText
                    primary={`${one.version}. ${one.measuredOn} · ${translate(`measures.phases.${one.phase}`)} · ${scoreText(one.scores)}`}
                    secondary={[one.recordedByName, formatDate(one.recordedAt), one.correctionReason]
                      .filter(Boolean)
                      .join(' · ')}
                  />
                </ListItem>
              ))}
            </List>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
