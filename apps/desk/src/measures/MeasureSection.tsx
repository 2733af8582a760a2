import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { FromFile } from '../parts/FromFile.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { type Instrument, keyOf, type Measurement } from './measure.js';
import { MeasureCurve } from './MeasureCurve.js';
import { CorrectDrawer, NewMeasurement } from './MeasureDrawers.js';
import { useScoreText } from './useScoreText.js';
import { VersionsDialog } from './VersionsDialog.js';

type Open = { measurement: Measurement; what: 'correct' | 'history' } | null;

const COLUMNS = ['measuredOn', 'phase', 'scores', 'deeds'];

const Row = ({ measurement, onOpen }: { measurement: Measurement; onOpen: (open: Open) => void }) => {
  const translate = useTranslate();
  const scoreText = useScoreText();
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{measurement.measuredOn}</TableCell>
      <TableCell>{translate(`measures.phases.${measurement.phase}`)}</TableCell>
      <TableCell>
        {scoreText(measurement.scores)} <FromFile id={measurement.clientId} />
      </TableCell>
      <TableCell className="no-print">
        {measurement.can.correct && (
          <Button size="small" onClick={() => onOpen({ measurement, what: 'correct' })}>
            {translate('measures.correct')}
          </Button>
        )}
        {measurement.version > 1 && (
          <Button size="small" onClick={() => onOpen({ measurement, what: 'history' })}>
            {translate('measures.history')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

const Measured = ({ instrument, all }: { instrument: Instrument; all: readonly Measurement[] }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const name = `${instrument.code} (${instrument.instrumentVersion})`;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{name}</Typography>
      <MeasureCurve instrument={instrument} all={all} />
      <TableContainer>
        <Table size="small" aria-label={name}>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column}>{translate(`measures.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {all.map((one) => (
              <Row key={one.id} measurement={one} onOpen={setOpen} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {open?.what === 'correct' && (
        <CorrectDrawer measurement={open.measurement} instrument={instrument} onClose={close} />
      )}
      {open?.what === 'history' && <VersionsDialog id={open.measurement.id} onClose={close} />}
    </Box>
  );
};

/** The scores of a client over time, for each instrument; and where new ones are entered. */
export const MeasureSection = ({ clientId, contractId }: { clientId: string; contractId: string | undefined }) => {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const instruments = useLoad<Instrument[]>(`/instruments${query({ range: [0, 199] })}`);
  const load = useLoad<Measurement[]>(
    `/measurements${query({ filter: { clientId }, sort: ['measuredOn', 'ASC'], range: [0, 199] })}`,
  );
  const of = (all: readonly Measurement[], instrument: Instrument) =>
    all.filter((one) => keyOf({ ...one, code: one.instrument }) === keyOf(instrument));
  return (
    <Section
      title="measures.title"
      actions={<Button onClick={() => setAdding(true)}>{translate('measures.new')}</Button>}
    >
      <Loaded load={instruments}>
        {(known) => (
          <>
            <Loaded load={load}>
              {(all) =>
                all.length === 0 ? (
                  <Typography color="text.secondary">{translate('measures.none')}</Typography>
                ) : (
                  known
                    .filter((one) => of(all, one).length > 0)
                    .map((one) => <Measured key={one.id} instrument={one} all={of(all, one)} />)
                )
              }
            </Loaded>
            {adding && (
              <NewMeasurement
                clientId={clientId}
                contractId={contractId}
                instruments={known}
                onClose={() => setAdding(false)}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
