import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { holds, useMe } from '../session/session.js';
import { byStaff, type Handover } from './handover.js';
import { HandoverTable } from './HandoverTable.js';
import { Leavers } from './Leavers.js';
import { NumberedContracts } from './NumberedContracts.js';

const ALL = `/reassignments${query({ range: [0, 199] })}`;

/** Each counsellor who leaves or is away, and what of hers waits for somebody. */
export const Handovers = ({ quiet = false }: { quiet?: boolean }) => {
  const translate = useTranslate();
  const me = useMe();
  const load = useLoad<Handover[]>(ALL);
  const headingOf = ([first, ...rest]: readonly Handover[]): string => {
    if (!first || first.staffId === me?.id) return translate('handovers.own');
    const away = [first, ...rest].every(({ kind }) => kind === 'cover');
    return away ? translate('handovers.away', { name: first.staffName }) : first.staffName;
  };
  return (
    <Loaded load={load}>
      {(handovers) => (
        <>
          {handovers.length === 0 && !quiet && <Typography>{translate('handovers.none')}</Typography>}
          {byStaff(handovers).map(([name, own]) => (
            <Box key={name} component="section" aria-label={name} sx={{ mb: 3 }}>
              <Typography variant="h2" gutterBottom>
                {headingOf(own)}
              </Typography>
              <HandoverTable label={name} handovers={own} />
            </Box>
          ))}
        </>
      )}
    </Loaded>
  );
};

/** Who leaves or is away, what must be taken by somebody and by when; for the manager by number. */
export const HandoversPage = () => {
  const translate = useTranslate();
  const me = useMe();
  return (
    <>
      <PageTitle>{translate('handovers.title')}</PageTitle>
      <Typography gutterBottom>{translate('handovers.about')}</Typography>
      <Leavers />
      <Handovers />
      {holds(me, ['unit_manager']) && <NumberedContracts />}
    </>
  );
};
