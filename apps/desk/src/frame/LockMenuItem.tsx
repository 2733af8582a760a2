import LockOutlined from '@mui/icons-material/LockOutlined';
import { ListItemIcon, ListItemText, MenuItem, type MenuItemProps } from '@mui/material';
import { useTranslate, useUserMenu } from 'react-admin';
import { lockNow } from '../session/sign-in.js';

/** Leaves the desk for a moment: covered and locked, the place kept. */
export const LockMenuItem = (props: MenuItemProps) => {
  const translate = useTranslate();
  const menu = useUserMenu();
  const away = () => {
    menu?.onClose();
    void lockNow();
  };
  return (
    <MenuItem {...props} onClick={away}>
      <ListItemIcon>
        <LockOutlined fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('frame.lock')}</ListItemText>
    </MenuItem>
  );
};
