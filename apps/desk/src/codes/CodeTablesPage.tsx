import {
  Alert,
  Box,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime, formatNumber } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { Progress } from '../parts/Progress.js';
import { useLoad } from '../parts/useLoad.js';
import { ImportPreview } from './ImportPreview.js';
import { type Sent, type System, useCodeImport } from './useCodeImport.js';

interface Classification {
  system: System;
  codes: number;
  importedAt: string | null;
}

interface RowProps {
  table: Classification;
  busy: boolean;
  onFile: (file: File) => void;
}

const Row = ({ table, busy, onFile }: RowProps) => {
  const translate = useTranslate();
  const system = translate(`codeTables.systems.${table.system}`);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {system}
      </TableCell>
      <TableCell>{formatNumber(table.codes)}</TableCell>
      <TableCell>
        {table.importedAt === null ? translate('codeTables.never') : formatDateTime(table.importedAt)}
      </TableCell>
      <TableCell>
        <input
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv,text/tab-separated-values"
          aria-label={translate('codeTables.choose', { system })}
          disabled={busy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file, mended, may be chosen again.
            target.value = '';
          }}
        />
      </TableCell>
    </TableRow>
  );
};

const OnItsWay = ({ sent }: { sent: Sent | undefined }) => {
  const translate = useTranslate();
  const said = sent ? translate('codeTables.sending', { ...sent }) : translate('codeTables.reading');
  return (
    <Box component="output" aria-live="polite" sx={{ display: 'block', my: 2 }}>
      <Typography>{said}</Typography>
      <LinearProgress
        aria-label={said}
        {...(sent ? { variant: 'determinate', value: (100 * sent.part) / sent.parts } : {})}
      />
    </Box>
  );
};

const COLUMNS = ['system', 'codes', 'imported', 'deed'];

const Tables = ({ tables }: { tables: readonly Classification[] }) => {
  const translate = useTranslate();
  const { send, apply, drop, seen, sent, sending, applying, error, noTable } = useCodeImport();
  return (
    <>
      <TableContainer>
        <Table>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column}>{translate(`codeTables.columns.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {tables.map((table) => (
              <Row
                key={table.system}
                table={table}
                busy={sending || applying}
                onFile={(file) => send({ system: table.system, file })}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {sending && <OnItsWay sent={sent} />}
      {error !== null && <ProblemAlert error={error} />}
      {noTable !== null && <Alert severity="error">{translate(noTable)}</Alert>}
      <Progress pending={applying} label={translate('codeTables.importing')} />
      {seen && !sending && (
        <ImportPreview
          key={seen.preview.id}
          system={translate(`codeTables.systems.${seen.system}`)}
          preview={seen.preview}
          pending={applying}
          onApply={() => apply(seen.preview)}
          onDrop={drop}
        />
      )}
    </>
  );
};

/** The official tables: how much of each there is, and a file brought in with its faults and effects seen first. */
export const CodeTablesPage = () => {
  const translate = useTranslate();
  const load = useLoad<Classification[]>('/classifications');
  return (
    <>
      <PageTitle>{translate('codeTables.title')}</PageTitle>
      <Box sx={{ maxWidth: 900 }}>
        <Typography sx={{ mb: 2 }}>{translate('codeTables.about')}</Typography>
        <Loaded load={load}>{(tables) => <Tables tables={tables} />}</Loaded>
      </Box>
    </>
  );
};
