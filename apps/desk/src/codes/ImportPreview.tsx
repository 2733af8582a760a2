import {
  Alert,
  Button,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Preview } from './useCodeImport.js';

const Faults = ({ faults, faultCount }: Pick<Preview, 'faults' | 'faultCount'>) => {
  const translate = useTranslate();
  return (
    <>
      <Alert severity="error">{translate('codeTables.faulty', { smart_count: faultCount })}</Alert>
      <TableContainer
        role="group"
        tabIndex={0}
        aria-label={translate('codeTables.faulty', { smart_count: faultCount })}
        sx={{ maxHeight: 400 }}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              {['line', 'fault', 'found'].map((column) => (
                <TableCell key={column}>{translate(`codeTables.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {faults.map(({ line, fault, found }) => (
              <TableRow key={`${line} ${fault}`}>
                <TableCell>{line}</TableCell>
                <TableCell>{translate(`codeTables.faults.${fault}`)}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{found}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {faultCount > faults.length && (
        <Typography>{translate('codeTables.more', { smart_count: faultCount - faults.length })}</Typography>
      )}
    </>
  );
};

const COUNTS = ['rows', 'added', 'changed', 'unchanged'] as const;

const WouldDo = ({ preview }: { preview: Preview }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography>
        {COUNTS.map((count) => translate(`codeTables.${count}`, { smart_count: preview[count] })).join(' · ')}
      </Typography>
      {preview.first.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 1 }}>
            {translate('codeTables.first')}
          </Typography>
          <ul>
            {preview.first.map(({ code, label }) => (
              <li key={code}>
                {code} {label}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

interface Props {
  system: string;
  preview: Preview;
  pending: boolean;
  onApply: () => void;
  onDrop: () => void;
}

/** What a file would do, or everything that is wrong with it; read before anything is imported. */
export const ImportPreview = ({ system, preview, pending, onApply, onDrop }: Props) => {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = translate('codeTables.preview', { system });
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ p: 1.5, my: 2 }}>
      <Typography variant="h2" gutterBottom ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
        {title}
      </Typography>
      {preview.faultCount > 0 ? <Faults {...preview} /> : <WouldDo preview={preview} />}
      <Stack direction="row" spacing={1} sx={{ mt: 1.5 }}>
        {preview.faultCount === 0 && (
          <Button variant="contained" disabled={pending} aria-busy={pending} onClick={onApply}>
            {translate('codeTables.apply')}
          </Button>
        )}
        <Button disabled={pending} onClick={onDrop}>
          {translate('codeTables.cancel')}
        </Button>
      </Stack>
    </Paper>
  );
};
