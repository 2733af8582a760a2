import Add from '@mui/icons-material/Add';
import { Box, Button, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { query } from '../api/request.js';
import type { ClientShell } from '../api/types.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { SearchBox } from '../parts/SearchBox.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { keepSearchedName } from '../searched-name.js';
import { holds, useMay, useMe } from '../session/session.js';

/** The files whose care team I am in. */
const Mine = () => {
  const translate = useTranslate();
  const load = useLoad<ClientShell[]>(`/clients${query({ sort: ['displayName', 'ASC'], range: [0, 199] })}`);
  return (
    <Loaded load={load}>
      {(clients) => (
        <>
          <Typography variant="h2" sx={{ mt: 3 }}>
            {translate('clients.mine')}
          </Typography>
          {clients.length === 0 && <Typography color="text.secondary">{translate('clients.noneOfMine')}</Typography>}
          <List dense component="div">
            {clients.map((client) => (
              <ListItemButton key={client.id} component={Link} to={`/clients/${client.id}/show`}>
                <ListItemText
                  primary={client.displayName}
                  secondary={`${client.number} · ${translate(`compartments.${client.compartment}`)}`}
                />
                {client.status && <StatusChip kind="client" status={client.status} />}
              </ListItemButton>
            ))}
          </List>
        </>
      )}
    </Loaded>
  );
};

/** Search first; below, for those who have clients of their own, those. */
export const ClientsPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const mayCreate = useMay('clients.registerClients');
  const create = (searched: string) => {
    keepSearchedName(searched);
    void navigate('/clients/create');
  };
  return (
    <Box sx={{ maxWidth: 800 }}>
      <PageTitle
        actions={
          // Whoever gives no name gives nothing to search for; the page that opens has the search on top.
          mayCreate && (
            <Button component={Link} to="/clients/create" startIcon={<Add />}>
              {translate('clients.new')}
            </Button>
          )
        }
      >
        {translate('clients.menu')}
      </PageTitle>
      {holds(me, ['receptionist', 'kast_counsellor']) && (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {translate('kast.script')}
        </Typography>
      )}
      <SearchBox onPick={({ id }) => void navigate(`/clients/${id}/show`)} onCreate={create} />
      {!holds(me, ['receptionist']) && <Mine />}
    </Box>
  );
};
