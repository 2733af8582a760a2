import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { type CivilDate, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';

interface Overdue {
  id: string;
  clientNumber: string;
  term: string;
  dueOn: CivilDate;
  counsellorName: string | null;
}

const COLUMNS = ['number', 'counsellor', 'term', 'dueOn'];

/** Reviews that were not held in their term, by client number: the manager's list, with nothing of what is written. */
export const OverduePage = () => {
  const translate = useTranslate();
  const load = useLoad<Overdue[]>(`/overdue-goal-reviews${query({ range: [0, 199] })}`);
  return (
    <>
      <PageTitle
        actions={
          <Button component={Link} to={`/rapporter/R10?on=${today()}`}>
            {translate('goals.overdue.report')}
          </Button>
        }
      >
        {translate('goals.overdue.title')}
      </PageTitle>
      <Typography sx={{ mb: 1 }}>{translate('goals.overdue.help')}</Typography>
      <Loaded load={load}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography>{translate('goals.overdue.none')}</Typography>
          ) : (
            <TableContainer>
              <Table size="small" aria-label={translate('goals.overdue.title')}>
                <TableHead>
                  <TableRow>
                    {COLUMNS.map((column) => (
                      <TableCell key={column}>{translate(`goals.overdue.${column}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {rows.map((row) => (
                    <TableRow key={row.id}>
                      <TableCell>{row.clientNumber}</TableCell>
                      <TableCell>{row.counsellorName ?? translate('contracts.vacant')}</TableCell>
                      <TableCell>{row.term}</TableCell>
                      <TableCell>{row.dueOn}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )
        }
      </Loaded>
    </>
  );
};
