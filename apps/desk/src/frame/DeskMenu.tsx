import { Box, Divider } from '@mui/material';
import { Menu, useTranslate } from 'react-admin';
import { areas } from '../areas.js';
import { useMe } from '../session/session.js';
import { menuFor, partsOf } from './menu.js';

/** The menu: what this person's roles have use for, nothing else. */
export const DeskMenu = () => {
  const translate = useTranslate();
  const me = useMe();
  return (
    <Box component="nav" aria-label={translate('frame.menu')}>
      <Menu>
        {partsOf(menuFor(me, areas)).flatMap((part, index) => [
          index > 0 && <Divider key="seldom" component="li" />,
          ...part.map(({ path, label, icon: Icon }) => (
            <Menu.Item key={path} to={path} primaryText={translate(label)} leftIcon={<Icon />} />
          )),
        ])}
      </Menu>
    </Box>
  );
};
