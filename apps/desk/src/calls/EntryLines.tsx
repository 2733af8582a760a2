import {
  Checkbox,
  FormControlLabel,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import type { ClipboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { COUNTIES } from '../network/organisation.js';
import { type Line, pasted } from './entry.js';

const TEXTS = ['phone', 'alias', 'times'] as const;
/** What is not in the right form, by field. */
const FORMS = { phone: 'phone', alias: 'shape', times: 'times' } as const;
const FIELD_OF = { phone: 'phone', alias: 'alias', times: 'preferredTimes' } as const;

interface Props {
  lines: readonly Line[];
  faults: Record<number, Record<string, string>>;
  onChange: (at: number, change: Partial<Line>) => void;
  onPaste: (at: number, lines: Line[]) => void;
}

/** Where she lives, where that is known: it says who can meet her. */
const CountyCell = ({ line, at, onChange }: Pick<Props, 'onChange'> & { line: Line; at: number }) => {
  const translate = useTranslate();
  return (
    <TableCell sx={{ px: 0.5, minWidth: 150 }}>
      <TextField
        select
        fullWidth
        size="small"
        margin="none"
        value={line.county}
        onChange={({ target }) => onChange(at, { county: target.value })}
        slotProps={{
          select: {
            displayEmpty: true,
            SelectDisplayProps: { 'aria-label': translate('calls.line.county', { line: at + 1 }) },
          },
        }}
      >
        <MenuItem value="">{translate('calls.noCounty')}</MenuItem>
        {COUNTIES.map((id) => (
          <MenuItem key={id} value={id}>
            {translate(`counties.${id}`)}
          </MenuItem>
        ))}
      </TextField>
    </TableCell>
  );
};

const Fields = ({ line, at, faults, onChange, onPaste }: Omit<Props, 'lines'> & { line: Line; at: number }) => {
  const translate = useTranslate();
  const wrong = faults[at] ?? {};
  const known = ['same-number', 'twice'].includes(wrong.phone ?? '') || line.sharedNumber;
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[\n\t;]/.test(text)) return;
    event.preventDefault();
    onPaste(at, pasted(text));
  };
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {at + 1}
      </TableCell>
      {TEXTS.map((name) => {
        const code = wrong[FIELD_OF[name]];
        const fault = code === 'shape' || code === 'type' ? FORMS[name] : code;
        return (
          <TableCell key={name} sx={{ px: 0.5 }}>
            <TextField
              fullWidth
              size="small"
              margin="none"
              type={name === 'phone' ? 'tel' : 'text'}
              value={line[name]}
              error={fault !== undefined}
              helperText={fault && translate(`errors.field.${fault}`, { _: translate('errors.field.shape') })}
              onChange={({ target }) => onChange(at, { [name]: target.value })}
              {...(name === 'phone' ? { onPaste: paste } : {})}
              slotProps={{
                htmlInput: {
                  'aria-label': translate(`calls.line.${name}`, { line: at + 1 }),
                  autoComplete: 'off',
                  'data-first': name === 'phone' ? at : undefined,
                },
              }}
            />
          </TableCell>
        );
      })}
      <CountyCell line={line} at={at} onChange={onChange} />
      <TableCell>
        <Checkbox
          checked={line.voicemailOk}
          onChange={(_, voicemailOk) => onChange(at, { voicemailOk })}
          slotProps={{ input: { 'aria-label': translate('calls.line.voicemailOk', { line: at + 1 }) } }}
        />
        {known && (
          <FormControlLabel
            label={translate('calls.sharedNumber')}
            control={
              <Checkbox checked={line.sharedNumber} onChange={(_, sharedNumber) => onChange(at, { sharedNumber })} />
            }
          />
        )}
      </TableCell>
    </TableRow>
  );
};

/** A list on paper as a list on the screen: Tab goes on, Enter begins the next line, a pasted list fills the lines. */
export const EntryLines = ({ lines, ...rest }: Props) => {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('calls.enter')}>
      <TableHead>
        <TableRow>
          {['number', 'phone', 'alias', 'times', 'county', 'voicemailOk'].map((column) => (
            <TableCell key={column}>{translate(`calls.entryColumns.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line, at) => (
          // Lines have no name of their own but their place on the paper.
          <Fields key={at} line={line} at={at} {...rest} />
        ))}
      </TableBody>
    </Table>
  );
};
