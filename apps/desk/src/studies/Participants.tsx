import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { AnswerDrawer, RegisterDrawer } from './ParticipationDrawers.js';
import type { Participation, Study } from './study.js';

const COLUMNS = ['client', 'status', 'since', 'studyCode', 'measured', 'deeds'];

const sinceOf = (one: Participation) => one.withdrawnOn ?? one.answeredOn ?? one.askedOn ?? one.eligibleOn;

interface RowProps {
  one: Participation;
  instruments: number;
  onAnswer: () => void;
}

const Row = ({ one, instruments, onAnswer }: RowProps) => {
  const translate = useTranslate();
  const path = `/study-participations/${one.id}`;
  const consent = one.consentForm && translate(`studies.consentForms.${one.consentForm}`);
  return (
    <TableRow>
      <TableCell>
        <Link to={`/clients/${one.clientId}/show`}>{one.clientName}</Link> {one.clientNumber}
      </TableCell>
      <TableCell>
        <StatusChip kind="participation" status={one.status} />
      </TableCell>
      <TableCell>
        {sinceOf(one)}
        {consent && (
          <Typography variant="body2" color="text.secondary">
            {[consent, one.consentRecordedByName].filter(Boolean).join(', ')}
          </Typography>
        )}
      </TableCell>
      <TableCell>{one.studyCode ?? '–'}</TableCell>
      <TableCell>{translate('studies.measuredOf', { ...one, instruments })}</TableCell>
      <TableCell className="no-print">
        <DeedButton
          path={`${path}/question`}
          body={{}}
          version={one.version}
          can={one.can.ask}
          label="studies.ask"
          confirm="studies.askConfirm"
        />
        {one.can.answer && <Button onClick={onAnswer}>{translate('studies.answer')}</Button>}
        <DeedButton
          path={`${path}/withdrawal`}
          body={{}}
          version={one.version}
          can={one.can.withdraw}
          label="studies.withdraw"
          confirm="studies.withdrawConfirm"
        />
      </TableCell>
    </TableRow>
  );
};

/** One's own clients in a study: who could take part, was asked, does, or no longer does. */
export const Participants = ({ study }: { study: Study }) => {
  const translate = useTranslate();
  const [registering, setRegistering] = useState(false);
  const [answering, setAnswering] = useState<Participation | null>(null);
  const load = useLoad<Participation[]>(
    `/study-participations${query({ filter: { studyId: study.id }, range: [0, 199] })}`,
  );
  return (
    <>
      <Button onClick={() => setRegistering(true)}>{translate('studies.register')}</Button>
      <Loaded load={load}>
        {(all) =>
          all.length === 0 ? (
            <Typography color="text.secondary">{translate('studies.nobody')}</Typography>
          ) : (
            <TableContainer>
              <Table size="small" aria-label={`${translate('studies.participants')} ${study.name}`}>
                <TableHead>
                  <TableRow>
                    {COLUMNS.map((column) => (
                      <TableCell key={column}>{translate(`studies.${column}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {all.map((one) => (
                    <Row
                      key={one.id}
                      one={one}
                      instruments={study.instrumentIds.length}
                      onAnswer={() => setAnswering(one)}
                    />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )
        }
      </Loaded>
      {registering && <RegisterDrawer studyId={study.id} onClose={() => setRegistering(false)} />}
      {answering && <AnswerDrawer participation={answering} onClose={() => setAnswering(null)} />}
    </>
  );
};
