import { useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { Sidebar, useTranslate, type SidebarProps } from 'react-admin';

/** The menu's place; on a phone it is a dialog, and a dialog has a name. */
export const DeskSidebar = (props: SidebarProps) => {
  const translate = useTranslate();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const named = narrow ? { slotProps: { paper: { 'aria-label': translate('frame.menu') } } } : {};
  return <Sidebar {...props} {...named} />;
};
