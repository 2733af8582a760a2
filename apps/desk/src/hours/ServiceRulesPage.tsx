import {
  Button,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Edition } from './service-rule.js';
import { ServiceRuleDrawer } from './ServiceRuleDrawer.js';

const COLUMNS = ['service', 'from', 'duration', 'buffers', 'by', 'rooms', 'deed'];

const Row = ({ edition, onDecide }: { edition: Edition; onDecide: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = locale === 'sv' ? edition.labelSv : edition.labelEn;
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');
  const by = edition.clinicianIds.length > 0 ? [] : edition.givenBy.map((role) => translate(`roles.${role}`));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {label} {!edition.holds && <Chip size="small" label={translate('serviceRules.toCome')} />}
        {!edition.given && <Chip size="small" label={translate('serviceRules.notGiven')} />}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{edition.validFrom ?? translate('serviceRules.always')}</TableCell>
      <TableCell align="right">{edition.durationMinutes}</TableCell>
      <TableCell align="right">{`${edition.minutesBefore} / ${edition.minutesAfter}`}</TableCell>
      <TableCell>{by.length > 0 ? by.join(', ') : names(edition.clinicians)}</TableCell>
      <TableCell>{edition.roomIds.length === 0 ? translate('serviceRules.everyRoom') : names(edition.rooms)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {edition.can.decide && (
          <Button aria-label={`${translate('ra.action.edit')} ${label}`} onClick={onDecide}>
            {translate('ra.action.edit')}
          </Button>
        )}
        <DeedButton
          path={`/service-rules/${edition.id}/withdrawal`}
          version={edition.version}
          can={edition.can.withdraw}
          label="serviceRules.withdraw"
          confirm="serviceRules.withdrawConfirm"
        />
      </TableCell>
    </TableRow>
  );
};

/** How each of the clinic's services is given: how long, by whom, where and what is kept free around it. */
export const ServiceRulesPage = () => {
  const translate = useTranslate();
  const [decided, setDecided] = useState<Edition | null>(null);
  const load = useLoad<Edition[]>(`/service-rules${query({ range: [0, 199] })}`);
  return (
    <>
      <PageTitle>{translate('serviceRules.title')}</PageTitle>
      <Typography sx={{ mb: 2 }}>{translate('serviceRules.intro')}</Typography>
      <Loaded load={load}>
        {(editions) => (
          <TableContainer component="section" tabIndex={0} aria-label={translate('serviceRules.title')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {COLUMNS.map((column) => (
                    <TableCell key={column} align={['duration', 'buffers'].includes(column) ? 'right' : 'left'}>
                      {translate(`serviceRules.columns.${column}`)}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {editions.map((edition) => (
                  <Row key={edition.id} edition={edition} onDecide={() => setDecided(edition)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Loaded>
      {decided && <ServiceRuleDrawer edition={decided} onClose={() => setDecided(null)} />}
    </>
  );
};
