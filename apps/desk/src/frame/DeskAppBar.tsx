import HelpOutline from '@mui/icons-material/HelpOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { AppBar, LoadingIndicator, Logout, ToggleThemeButton, UserMenu, useTranslate } from 'react-admin';
import { CLIENT_FACING } from '../roles.js';
import { holds, useMe } from '../session/session.js';
import { LanguageButton } from './LanguageButton.js';
import { LanguageMenuItem } from './LanguageMenuItem.js';
import { LockMenuItem } from './LockMenuItem.js';
import { TopSearch } from './TopSearch.js';

const Tools = ({ onHelp }: { onHelp: () => void }) => {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center' }}>
        <LanguageButton color="inherit" />
        <Tooltip title={translate('shortcuts.title')}>
          <IconButton color="inherit" onClick={onHelp} aria-label={translate('shortcuts.title')}>
            <HelpOutline />
          </IconButton>
        </Tooltip>
      </Box>
      <ToggleThemeButton />
      <LoadingIndicator />
    </>
  );
};

/** Unit, search, language, light or dark, and the person who is signed in. */
export const DeskAppBar = ({ onHelp }: { onHelp: () => void }) => {
  const me = useMe();
  return (
    <AppBar
      alwaysOn
      toolbar={<Tools onHelp={onHelp} />}
      userMenu={
        <UserMenu label={me?.name ?? ''}>
          <LanguageMenuItem />
          <LockMenuItem />
          <Logout />
        </UserMenu>
      }
    >
      <Typography noWrap sx={{ display: { xs: 'none', sm: 'block' }, fontWeight: 600, mr: 2 }}>
        {me?.unitName ?? me?.unitId}
      </Typography>
      <Box sx={{ flexGrow: 1, display: 'flex', minWidth: 0 }}>{holds(me, CLIENT_FACING) && <TopSearch />}</Box>
    </AppBar>
  );
};
