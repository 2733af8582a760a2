import { Button, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { type Extract, type ExtractLine } from './entry.js';

/** A deed by the word the desk has for it, or as the server tells it. */
const whatOf = (translate: ReturnType<typeof useTranslate>, row: ExtractLine): string =>
  row.outcome === 'allow' ? translate(`deeds.${row.deed}`, { _: row.what }) : row.what;

/** What a client is handed when she asks who has been in her file: in plain words, names of staff only where they may be told. */
export const ExtractView = ({ extract, onClose }: { extract: Extract; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" component="section" aria-labelledby="extract" sx={{ p: 2, my: 2 }}>
      <Typography id="extract" variant="h2" gutterBottom>
        {translate('log.extract.title')}
      </Typography>
      <Typography gutterBottom>
        {translate('log.extract.made', { at: formatDateTime(extract.generatedAt), rows: extract.rows.length })}
      </Typography>
      <Table size="small" aria-label={translate('log.extract.title')}>
        <TableHead>
          <TableRow>
            {['at', 'unit', 'careUnit', ...(extract.namesStaff ? ['who'] : []), 'roles', 'deed'].map((column) => (
              <TableCell key={column}>{translate(`log.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {extract.rows.map((row) => (
            <TableRow key={row.seq}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDateTime(row.at)}</TableCell>
              <TableCell>{row.unitName}</TableCell>
              <TableCell>{row.careUnit}</TableCell>
              {extract.namesStaff && <TableCell>{row.staffName ?? translate('log.house')}</TableCell>}
              <TableCell>{row.roles.map((role) => translate(`roles.${role}`, { _: role })).join(', ')}</TableCell>
              <TableCell>{whatOf(translate, row)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button className="no-print" onClick={() => window.print()}>
        {translate('log.extract.print')}
      </Button>
      <Button className="no-print" onClick={onClose}>
        {translate('ra.action.close')}
      </Button>
    </Paper>
  );
};
