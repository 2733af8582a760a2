import Add from '@mui/icons-material/Add';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Pathway } from '../parts/usePathways.js';
import { PathwayDrawer } from './PathwayDrawer.js';

const COLUMNS = ['label', 'compartments', 'active', 'deed'];

const PathwayRow = ({ way, onOpen }: { way: Pathway; onOpen: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = locale === 'sv' ? way.labelSv : way.labelEn;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {label}
      </TableCell>
      <TableCell>{way.compartments.map((part) => translate(`compartments.${part}`)).join(', ')}</TableCell>
      <TableCell>{translate(way.active ? 'common.yes' : 'common.no')}</TableCell>
      <TableCell>
        {way.can.edit && (
          <Button onClick={onOpen} aria-label={`${translate('ra.action.edit')} ${label}`}>
            {translate('ra.action.edit')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

/** The unit's own list of how people find it (V01–V16): words and places change, what was counted stays. */
export const PathwaysPage = () => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Pathway | 'new' | null>(null);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
            {translate('admin.pathways.new')}
          </Button>
        }
      >
        {translate('admin.pathways.title')}
      </PageTitle>
      <Typography>{translate('admin.pathways.help')}</Typography>
      <Loaded load={useLoad<Pathway[]>('/pathways?range=[0,199]')}>
        {(ways) => (
          <TableContainer>
            <Table size="small" aria-label={translate('admin.pathways.title')}>
              <TableHead>
                <TableRow>
                  {COLUMNS.map((column) => (
                    <TableCell key={column}>{translate(`admin.pathways.${column}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {ways.map((way) => (
                  <PathwayRow key={way.id} way={way} onOpen={() => setOpened(way)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Loaded>
      {opened && <PathwayDrawer way={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
