import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { NoteText as Text } from './NoteText.js';
import type { NoteText } from './note.js';

/** Every text the note has ever had, the newest first. */
export const NoteVersions = ({ noteId, onClose }: { noteId: string; onClose: () => void }) => {
  const translate = useTranslate();
  const title = useId();
  const load = useLoad<NoteText[]>(`/notes/${noteId}/versions`);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('journal.allVersions')}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Loaded load={load}>
          {(texts) =>
            texts.toReversed().map((text) => (
              <article key={text.number}>
                <Typography variant="h3">
                  {text.number}. {translate(`journal.versionKinds.${text.kind}`)}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {[text.author, formatDateTime(text.at), text.reason].filter(Boolean).join(' · ')}
                </Typography>
                <Text headings={text.headings} />
              </article>
            ))
          }
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
