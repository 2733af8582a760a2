import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { cellText, type Column, type Report } from './report.js';

const isFigure = ({ kind }: Column) => kind !== 'text' && kind !== 'date';

/** The figures of a report. It scrolls inside its own box and can be reached without a mouse. */
export const ReportTable = ({ report, caption, locale }: { report: Report; caption: string; locale: string }) => (
  <TableContainer component="section" tabIndex={0} aria-label={caption} sx={{ maxHeight: 640 }}>
    <Table size="small" stickyHeader aria-label={caption} sx={{ '& td, & th': { px: 1, verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          {report.columns.map((column) => (
            <TableCell key={column.key} align={isFigure(column) ? 'right' : 'left'}>
              {locale === 'sv' ? column.title : column.titleEn}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {report.rows.map((row, at) => (
          // Rows have no ids by design: nothing in a report can be pointed at.
          // oxlint-disable-next-line react/no-array-index-key
          <TableRow key={at}>
            {report.columns.map((column) => (
              <TableCell key={column.key} align={isFigure(column) ? 'right' : 'left'}>
                {cellText(column, row[column.key] ?? null, locale)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
);
