import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { turnShortcuts, useShortcutBoard } from './registry.js';
import { useKeyName } from './useShortcut.js';

const ALWAYS = [
  { key: 'Enter', description: 'shortcuts.open' },
  { key: 'Escape', description: 'shortcuts.close' },
  { key: 'Shift+Esc', description: 'shortcuts.blank' },
];

const Keys = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  gap: '0.5rem 1rem',
  alignItems: 'center',
  margin: 0,
  '& dt, & dd': { margin: 0 },
});

const Key = styled('kbd')(({ theme }) => ({
  display: 'inline-block',
  minWidth: '1.75rem',
  padding: '0.1rem 0.4rem',
  textAlign: 'center',
  border: `1px solid ${theme.palette.text.secondary}`,
  borderRadius: 4,
  font: 'inherit',
}));

/** The list under `?`: every key that works on the page that is open, and the switch to turn them off. */
export const ShortcutList = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const translate = useTranslate();
  const keyName = useKeyName();
  const { shortcuts, on } = useShortcutBoard();
  const newest = new Map(shortcuts.map(({ key, description }) => [key, { key, description }]));
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="shortcut-list" fullWidth maxWidth="xs">
      <DialogTitle id="shortcut-list">{translate('shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Keys>
          {[...newest.values(), ...ALWAYS].map(({ key, description }) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <Key>{keyName(key)}</Key>
              </dt>
              <dd>{translate(description)}</dd>
            </div>
          ))}
        </Keys>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={on} onChange={(_, checked) => turnShortcuts(checked)} />}
          label={translate('shortcuts.on')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
