import { List, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, Navigate, useLocation } from 'react-router-dom';
import { areas } from '../areas.js';
import { useMe } from '../session/session.js';
import { landingFor, menuFor } from './menu.js';
import { PageTitle } from './PageTitle.js';

/** Sends everybody to the page their day begins on; who has none gets the menu in large. */
export const Landing = () => {
  const translate = useTranslate();
  const me = useMe();
  const { key } = useLocation();
  const path = landingFor(me, areas);
  // A key of its own for each coming: a Navigate that has gone once does not go again.
  if (path) return <Navigate key={key} to={path} replace />;
  const entries = menuFor(me, areas);
  return (
    <>
      <PageTitle>{translate('frame.start.title')}</PageTitle>
      {entries.length === 0 && <Typography>{translate('frame.start.nothing')}</Typography>}
      <List component="nav" aria-label={translate('frame.start.title')}>
        {entries.map(({ path: to, label, icon: Icon }) => (
          <ListItemButton key={to} component={Link} to={to}>
            <ListItemIcon>
              <Icon />
            </ListItemIcon>
            <ListItemText primary={translate(label)} />
          </ListItemButton>
        ))}
      </List>
    </>
  );
};
