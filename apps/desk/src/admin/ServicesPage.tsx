import Add from '@mui/icons-material/Add';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { ServiceDrawer, type ServiceKind } from './ServiceDrawer.js';

const COLUMNS = [
  'label',
  'compartment',
  'legalBasis',
  'documentationMode',
  'durationMinutes',
  'givenBy',
  'active',
  'deed',
];

/** KAST is meant to be documented without identity; until the decision is written it cannot be (SoL 14:5). */
const needsDecision = ({ compartment, acceptedModes, boardDecisionRef }: ServiceKind) =>
  compartment === 'kast' && acceptedModes.includes('non_identifying') && boardDecisionRef === null;

const ServiceRow = ({ kind, onOpen }: { kind: ServiceKind; onOpen: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = locale === 'sv' ? kind.labelSv : kind.labelEn;
  return (
    <TableRow>
      <TableCell>{label}</TableCell>
      <TableCell>{translate(`compartments.${kind.compartment}`)}</TableCell>
      <TableCell>{translate(`admin.bases.${kind.legalBasis}`)}</TableCell>
      <TableCell>
        {translate(`admin.modes.${kind.documentationMode}`)}
        {kind.boardDecisionRef && (
          <Typography variant="body2" color="text.secondary">
            {translate('admin.services.decision', { ref: kind.boardDecisionRef, date: kind.boardDecisionOn })}
          </Typography>
        )}
        {needsDecision(kind) && (
          <Typography variant="body2" color="error">
            {translate('admin.services.decisionMissing')}
          </Typography>
        )}
      </TableCell>
      <TableCell>{translate('common.minutes', { smart_count: kind.durationMinutes })}</TableCell>
      <TableCell>{kind.givenBy.map((role) => translate(`roles.${role}`)).join(', ')}</TableCell>
      <TableCell>{translate(kind.active ? 'common.yes' : 'common.no')}</TableCell>
      <TableCell>
        {kind.can.edit && (
          <Button onClick={onOpen} aria-label={`${translate('ra.action.edit')} ${label}`}>
            {translate('ra.action.edit')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

/** Which services the unit gives, in which part of it. */
export const ServicesPage = () => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<ServiceKind | 'new' | null>(null);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
            {translate('admin.services.new')}
          </Button>
        }
      >
        {translate('admin.services.title')}
      </PageTitle>
      <Loaded load={useLoad<ServiceKind[]>(`/service-kinds${query({ sort: ['labelSv', 'ASC'], range: [0, 199] })}`)}>
        {(kinds) => (
          <TableContainer>
            <Table size="small" aria-label={translate('admin.services.title')}>
              <TableHead>
                <TableRow>
                  {COLUMNS.map((column) => (
                    <TableCell key={column}>{translate(`admin.services.${column}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {kinds.map((kind) => (
                  <ServiceRow key={kind.id} kind={kind} onOpen={() => setOpened(kind)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Loaded>
      {opened && <ServiceDrawer kind={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
