import { List, ListItem, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../format.js';
import { DeedButton } from '../../parts/DeedButton.js';
import { Section } from '../Section.js';
import type { Merge } from './merge.js';

/** Parts two files again, as long as it can be done; asked once more first. */
export const UndoMerge = ({ merge }: { merge: Merge }) => (
  <DeedButton
    path={`/clients/${merge.fromId}/unmerge`}
    version={merge.version}
    can={merge.can.unmerge}
    label="merge.undo"
    said="merge.undone"
    confirm="merge.undoWhat"
  />
);

/** By whom, when and why two files became one, and how long it can be undone. */
const Told = ({ merge }: { merge: Merge }) => {
  const translate = useTranslate();
  const { fromName, fromNumber, fromAliases, mergedAt, mergedBy, reason, undoBy, can } = merge;
  const said = [
    fromAliases.length > 0 && `${translate('clients.aliases')}: ${fromAliases.join(', ')}`,
    reason && `”${reason}”`,
    translate(can.unmerge ? 'merge.undoBy' : 'merge.cannotUndo', { date: undoBy }),
  ];
  return (
    <ListItemText
      primary={translate('merge.file', {
        name: fromName,
        number: fromNumber,
        date: formatDate(mergedAt),
        by: mergedBy,
      })}
      secondary={said.filter(Boolean).map((line) => (
        <Typography key={String(line)} variant="body2" component="span" sx={{ display: 'block' }}>
          {line}
        </Typography>
      ))}
    />
  );
};

/** The files that are read in this one. */
export const MergedFiles = ({ merges }: { merges: readonly Merge[] }) => {
  if (merges.length === 0) return null;
  return (
    <Section title="merge.files">
      <List dense disablePadding>
        {merges.map((merge) => (
          <ListItem key={merge.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
            <Told merge={merge} />
            <UndoMerge merge={merge} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
};
