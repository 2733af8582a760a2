import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { usePathways } from '../../parts/usePathways.js';
import { ContactLines } from './ContactLines.js';
import { EXPECTED_ALIKE, holdingText, rowsOf, type Preview, type Side } from './merge.js';

const Holdings = ({ side }: { side: Side }) => {
  const translate = useTranslate();
  if (side.holdings.length === 0) return <>{translate('merge.nothing')}</>;
  return side.holdings.map((one) => {
    const line = holdingText(one, translate);
    return <div key={line}>{line}</div>;
  });
};

/** Two files, row by row: what differs where they should say the same is said in words. */
export const SideBySide = ({ preview: { from, into } }: { preview: Preview }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const reader = { translate, locale, called: usePathways().called };
  const [mine, theirs] = [rowsOf(from, reader), rowsOf(into, reader)];
  const differs = (row: string) =>
    EXPECTED_ALIKE.includes(row) && mine[row] !== '' && theirs[row] !== '' && mine[row] !== theirs[row];
  return (
    <Table size="small" sx={{ tableLayout: 'fixed', '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '20%' }}>{translate('merge.rows.number')}</TableCell>
          {[from, into].map((side) => (
            <TableCell key={side.id} component="th" scope="col">
              <strong>{side.number}</strong>
              <Typography variant="body2">{translate(side === from ? 'merge.goes' : 'merge.stays')}</Typography>
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {Object.keys(mine).map((row) => (
          <TableRow key={row}>
            <TableCell component="th" scope="row">
              {translate(`merge.rows.${row}`)}
              {differs(row) && (
                <Typography variant="body2" color="error">
                  {translate('merge.differs')}
                </Typography>
              )}
            </TableCell>
            <TableCell dir="auto">{mine[row]}</TableCell>
            <TableCell dir="auto">{theirs[row]}</TableCell>
          </TableRow>
        ))}
        <TableRow>
          <TableCell component="th" scope="row">
            {translate('merge.rows.contact')}
          </TableCell>
          {[from, into].map((side) => (
            <TableCell key={side.id}>
              <ContactLines contact={side.contact} />
            </TableCell>
          ))}
        </TableRow>
        <TableRow>
          <TableCell component="th" scope="row">
            {translate('merge.rows.holdings')}
          </TableCell>
          {[from, into].map((side) => (
            <TableCell key={side.id}>
              <Holdings side={side} />
            </TableCell>
          ))}
        </TableRow>
      </TableBody>
    </Table>
  );
};
