import Add from '@mui/icons-material/Add';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { InstrumentDrawer } from './InstrumentDrawer.js';
import type { Instrument, Range } from './measure.js';

const COLUMNS = ['name', 'version', 'scores', 'direction', 'licence', 'active', 'deeds'];

const span = ({ min, max }: Range) => (min === undefined || max === undefined ? '' : ` ${min}–${max}`);

const Row = ({ instrument, onOpen }: { instrument: Instrument; onOpen: () => void }) => {
  const translate = useTranslate();
  const total = instrument.total && `${translate('measures.total')}${span(instrument.total)}`;
  const parts = instrument.subscales.map((one) => `${one.name}${span(one)}`);
  const missing = instrument.total !== null && instrument.total.max === undefined;
  return (
    <TableRow>
      <TableCell>
        {instrument.code}
        <Typography variant="body2" color="text.secondary">
          {instrument.name}
        </Typography>
      </TableCell>
      <TableCell>{instrument.instrumentVersion}</TableCell>
      <TableCell>
        {[total, ...parts].filter(Boolean).join(', ')}
        {missing && (
          <Typography variant="body2" color="text.secondary">
            {translate('measures.rangeMissing')}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        {translate(instrument.lowerIsBetter ? 'measures.lowerIsBetter' : 'measures.higherIsBetter')}
      </TableCell>
      <TableCell>{instrument.licence}</TableCell>
      <TableCell>{translate(instrument.active ? 'common.yes' : 'common.no')}</TableCell>
      <TableCell>
        {instrument.can.edit && (
          <Button onClick={onOpen} aria-label={`${translate('ra.action.edit')} ${instrument.code}`}>
            {translate('ra.action.edit')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

/** Which instruments the unit uses, what their scores can be, and whose they are. */
export const InstrumentsPage = () => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Instrument | 'new' | null>(null);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
            {translate('measures.newInstrument')}
          </Button>
        }
      >
        {translate('measures.instruments')}
      </PageTitle>
      <Typography sx={{ mb: 1 }}>{translate('measures.noItems')}</Typography>
      <Loaded load={useLoad<Instrument[]>(`/instruments${query({ range: [0, 199] })}`)}>
        {(instruments) => (
          <TableContainer>
            <Table size="small" aria-label={translate('measures.instruments')}>
              <TableHead>
                <TableRow>
                  {COLUMNS.map((column) => (
                    <TableCell key={column}>{translate(`measures.${column}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {instruments.map((one) => (
                  <Row key={one.id} instrument={one} onOpen={() => setOpened(one)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Loaded>
      {opened && <InstrumentDrawer instrument={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
