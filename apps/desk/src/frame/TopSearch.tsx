import Search from '@mui/icons-material/Search';
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Paper, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ClientShell } from '../api/types.js';
import { SearchBox } from '../parts/SearchBox.js';
import { keepSearchedName } from '../searched-name.js';
import { useShortcut } from '../shortcuts/useShortcut.js';

/** Where a client's file and the form for a new one are; the clients area serves both. */
const fileOf = (client: ClientShell) => `/clients/${client.id}/show`;
const NEW_FILE = '/clients/create';

/** The search of the top bar, under `/`; on a phone behind one button. */
export const TopSearch = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = useId();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useShortcut('/', () => (narrow ? setOpen(true) : field.current?.focus()), 'shortcuts.search');
  const go = (path: string) => {
    setOpen(false);
    void navigate(path);
  };
  const pick = (client: ClientShell) => go(fileOf(client));
  const create = (searched: string) => {
    keepSearchedName(searched);
    go(NEW_FILE);
  };
  if (!narrow) {
    return (
      <Paper sx={{ width: '100%', maxWidth: 420, my: 0.75 }} elevation={0}>
        <SearchBox bare inputRef={field} onPick={pick} onCreate={create} />
      </Paper>
    );
  }
  return (
    <Box>
      <IconButton color="inherit" aria-label={translate('search.label')} onClick={() => setOpen(true)}>
        <Search />
      </IconButton>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth aria-labelledby={title}>
        <DialogTitle id={title}>{translate('search.label')}</DialogTitle>
        <DialogContent sx={{ minHeight: '60vh' }}>
          <SearchBox bare autoFocus onPick={pick} onCreate={create} />
        </DialogContent>
      </Dialog>
    </Box>
  );
};
