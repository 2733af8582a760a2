import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../../api/request.js';
import type { CivilDate } from '../../format.js';
import { useDebounced } from '../../parts/useDebounced.js';
import { useLoad } from '../../parts/useLoad.js';

/** A code of an official table. */
interface Code {
  id: string;
  code: string;
  label: string;
}

interface Props {
  system: 'icd10_se' | 'kva';
  /** Word key, and for which service. */
  label: string;
  service: string;
  value: string | null;
  /** The day of the visit: a code is of its time. */
  on: CivilDate;
  disabled: boolean;
  onChange: (code: string | null) => void;
}

const LEAST = 2;
const ROWS = 20;
const WAIT_MS = 150;

const useCodes = (system: string, q: string, on: CivilDate) =>
  useLoad<Code[]>(`/classification-codes${query({ filter: { system, q, on }, range: [0, ROWS - 1] })}`, {
    enabled: q.length >= LEAST,
    keep: true,
  });

/** A code, found by its beginning or by words of its text; what the chosen one means stands under it. */
export const CodeField = ({ system, label, service, value, on, disabled, onChange }: Props) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const searched = useDebounced(typed.trim(), WAIT_MS);
  const { data = [] } = useCodes(system, searched, on);
  const { data: standing = [] } = useCodes(system, value ?? '', on);
  const chosen =
    value === null ? null : (standing.find(({ code }) => code === value) ?? { id: value, code: value, label: '' });
  return (
    <Autocomplete
      size="small"
      options={searched.length >= LEAST ? data : []}
      filterOptions={(options) => options}
      value={chosen}
      disabled={disabled}
      isOptionEqualToValue={(a, b) => a.code === b.code}
      getOptionLabel={({ code }) => code}
      renderOption={({ key, ...props }, { code, label: text }) => (
        <li {...props} key={key}>
          {code} {text}
        </li>
      )}
      onInputChange={(_, text, reason) => reason === 'input' && setTyped(text)}
      onChange={(_, picked) => onChange(picked?.code ?? null)}
      noOptionsText={translate(searched.length >= LEAST ? 'visit.codes.none' : 'visit.codes.search')}
      sx={{ flex: '1 1 12rem', minWidth: 0 }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate(label)}
          helperText={chosen?.label}
          slotProps={{
            ...input.slotProps,
            htmlInput: { ...input.slotProps.htmlInput, 'aria-label': `${translate(label)}, ${service}` },
          }}
        />
      )}
    />
  );
};
