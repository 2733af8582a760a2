import Translate from '@mui/icons-material/Translate';
import { ListItemIcon, ListItemText, MenuItem, type MenuItemProps } from '@mui/material';
import { useUserMenu } from 'react-admin';
import { useOtherLanguage } from './LanguageButton.js';

/** The language switch on a phone, where the bar has no room for it. */
export const LanguageMenuItem = (props: MenuItemProps) => {
  const { locale, name, choose } = useOtherLanguage();
  const menu = useUserMenu();
  const change = () => {
    menu?.onClose();
    choose();
  };
  return (
    <MenuItem {...props} lang={locale} onClick={change} sx={{ display: { md: 'none' } }}>
      <ListItemIcon>
        <Translate fontSize="small" />
      </ListItemIcon>
      <ListItemText>{name}</ListItemText>
    </MenuItem>
  );
};
