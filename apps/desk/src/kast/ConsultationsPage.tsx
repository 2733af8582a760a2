import Add from '@mui/icons-material/Add';
import {
  Button,
  Stack,
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
import { PageTitle } from '../frame/PageTitle.js';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { type Consultation, ConsultationDrawer } from './ConsultationDrawer.js';

const COLUMNS = ['when', 'profession', 'organisationType', 'topic', 'channel', 'minutes', 'deeds'];

const ConsultationRow = ({ one, onEdit }: { one: Consultation; onEdit: () => void }) => {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell>{formatDateTime(one.at)}</TableCell>
      <TableCell>{translate(`consultations.professions.${one.profession}`)}</TableCell>
      <TableCell>{translate(`consultations.organisations.${one.organisationType}`)}</TableCell>
      <TableCell>{translate(`consultations.topics.${one.topic}`)}</TableCell>
      <TableCell>{translate(`consultations.channels.${one.channel}`)}</TableCell>
      <TableCell>{one.minutes}</TableCell>
      <TableCell>
        <Stack direction="row">
          {one.can.edit && <Button onClick={onEdit}>{translate('kast.edit')}</Button>}
          <DeedButton
            path={`/consultations/${one.id}/strike`}
            version={one.version}
            can={one.can.strike}
            label="kast.strike"
            confirm="consultations.strikeSure"
            button={{ color: 'error' }}
          />
        </Stack>
      </TableCell>
    </TableRow>
  );
};

const Written = ({ onEdit }: { onEdit: (one: Consultation) => void }) => {
  const translate = useTranslate();
  const load = useLoad<Consultation[]>(`/consultations${query({ range: [0, 99] })}`);
  return (
    <Loaded load={load}>
      {(all) =>
        all.length === 0 ? (
          <Typography color="text.secondary">{translate('consultations.none')}</Typography>
        ) : (
          <TableContainer component="section" tabIndex={0} aria-label={translate('consultations.title')}>
            <Table size="small" aria-label={translate('consultations.title')}>
              <TableHead>
                <TableRow>
                  {COLUMNS.map((column) => (
                    <TableCell key={column}>{translate(`consultations.${column}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {all.map((one) => (
                  <ConsultationRow key={one.id} one={one} onEdit={() => onEdit(one)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )
      }
    </Loaded>
  );
};

/** Advice to professionals (W34): written by everybody who answers, read by those who give it. */
export const ConsultationsPage = () => {
  const translate = useTranslate();
  const mayRead = useMay('network.keepConsultations');
  const [opened, setOpened] = useState<Consultation | 'new' | null>(null);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
            {translate('consultations.new')}
          </Button>
        }
      >
        {translate('consultations.title')}
      </PageTitle>
      <Typography sx={{ mb: 1 }}>{translate('consultations.about')}</Typography>
      {mayRead && <Written onEdit={setOpened} />}
      {opened && <ConsultationDrawer one={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
